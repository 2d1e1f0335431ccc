using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Administration.Features;

/// <summary>
/// Who took the signed-in person's details away in a file within the last year, the latest first (R61).
/// </summary>
public sealed record ListMyExports : PagedQuery, IQuery<PagedResultDto<MyExport>>;

/// <param name="By">Their name; nothing where it was the office, or somebody who is on file no more.</param>
/// <param name="IsByOffice">Whether it was the office.</param>
/// <param name="At">When.</param>
public sealed record MyExport(string? By, bool IsByOffice, DateTime At);

internal sealed class ListMyExportsValidator : PagedQueryValidator<ListMyExports>;

internal sealed class ListMyExportsHandler(
    IRepository<PersonExport, Guid> notes, IMemberDirectory members, ICurrentUser user)
    : IQueryHandler<ListMyExports, PagedResultDto<MyExport>>
{
    public async Task<PagedResultDto<MyExport>> Handle(ListMyExports query, CancellationToken cancellation)
    {
        if (await members.FindByUserAsync(user.GetId(), cancellation) is not { } self)
            return new PagedResultDto<MyExport>(0, []);

        var mine = (await notes.GetQueryableAsync()).AsNoTracking().Where(note => note.MemberId == self.Id);
        var page = mine.OrderByDescending(note => note.At)
            .ThenBy(note => note.Id)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount);
        return new PagedResultDto<MyExport>(
            await mine.CountAsync(cancellation), await ShowAsync(await page.ToListAsync(cancellation), cancellation));
    }

    private async Task<IReadOnlyList<MyExport>> ShowAsync(List<PersonExport> page, CancellationToken cancellation)
    {
        var takers = await members.GetAsync([.. page.Select(note => note.TakerId)
            .OfType<Guid>().Distinct()], cancellation);
        var names = takers.ToDictionary(taker => taker.Id, taker => taker.Name);
        return
        [
            .. page.Select(note => new MyExport(
                note.TakerId is { } id ? names.GetValueOrDefault(id) : null, note.TakerId is null, note.At))
        ];
    }
}
