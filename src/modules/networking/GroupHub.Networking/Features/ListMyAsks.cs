using System.Linq.Expressions;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

public sealed record ListMyAsks : PagedQuery, IQuery<PagedResultDto<MyAsk>>
{
    public AskState? State { get; init; }
}

public sealed record MyAsk : AskFields
{
    public Guid Id { get; init; }
    public AskState State { get; init; }
    public DateTime CreatedAt { get; init; }
    public Guid? AnsweredById { get; init; }

    internal static readonly Expression<Func<Ask, MyAsk>> From = ask => new MyAsk
    {
        Id = ask.Id,
        What = ask.What,
        ForWhom = ask.ForWhom,
        NeededBy = ask.NeededBy,
        Tags = ask.Tags,
        Industry = ask.Industry,
        Town = ask.Town,
        State = ask.State,
        CreatedAt = ask.CreatedAt,
        AnsweredById = ask.AnsweredById,
    };
}

internal sealed class ListMyAsksValidator : PagedQueryValidator<ListMyAsks>;

internal sealed class ListMyAsksHandler(Book<Ask> asks) : IQueryHandler<ListMyAsks, PagedResultDto<MyAsk>>
{
    public async Task<PagedResultDto<MyAsk>> Handle(ListMyAsks query, CancellationToken cancellation)
    {
        var all = await asks.ReadAsync(cancellation);
        if (query.State is { } state) all = all.Where(ask => ask.State == state);

        return new PagedResultDto<MyAsk>(
            await all.LongCountAsync(cancellation),
            await all.OrderByDescending(ask => ask.CreatedAt).ThenBy(ask => ask.Id)
                .Skip(query.SkipCount).Take(query.MaxResultCount)
                .Select(MyAsk.From)
                .ToListAsync(cancellation));
    }
}
