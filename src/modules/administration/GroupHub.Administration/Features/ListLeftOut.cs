using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Administration.Features;

/// <summary>
/// For whom a batch could do nothing, or could not take it back, and why; of those whom its owner sees.
/// </summary>
public sealed record ListLeftOut : PagedQuery, IQuery<PagedResultDto<LeftOutLine>>
{
    public Guid Id { get; init; }
}

/// <param name="MemberId">Who.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Reason">The name of the rule.</param>
public sealed record LeftOutLine(Guid MemberId, string Name, string Reason);

internal sealed class ListLeftOutValidator : PagedQueryValidator<ListLeftOut>;

internal sealed class ListLeftOutHandler(
    IRepository<Batch, Guid> batches, IRepository<BatchLine, Guid> lines, RosterScopes roster, ICurrentUser user)
    : IQueryHandler<ListLeftOut, PagedResultDto<LeftOutLine>>
{
    public async Task<PagedResultDto<LeftOutLine>> Handle(ListLeftOut query, CancellationToken cancellation)
    {
        if (!await batches.AnyAsync(batch => batch.Id == query.Id && batch.OwnerId == user.Id, cancellation))
            throw new EntityNotFoundException(typeof(Batch), query.Id);

        var readable = await roster.ReadAsync(AdministrationPermissions.Members, new ListRoster(), cancellation);
        var found =
            from line in await lines.GetQueryableAsync()
            join entry in readable on line.MemberId equals entry.Id
            where line.BatchId == query.Id && line.Reason != null
            orderby entry.NameKey, entry.Id
            select new LeftOutLine(entry.Id, entry.Name, line.Reason!);
        return new PagedResultDto<LeftOutLine>(
            await found.CountAsync(cancellation),
            await found.Skip(query.SkipCount).Take(query.MaxResultCount).ToListAsync(cancellation));
    }
}
