using GroupHub.Administration.Domain;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Administration.Features;

/// <summary>What the current user has had done for many: what is on its way, and what was of the last days.</summary>
public sealed record ListBatches : IQuery<IReadOnlyList<BatchRow>>;

public sealed record BatchRow
{
    public required Guid Id { get; init; }
    public required BatchDeed Deed { get; init; }
    public string? ChapterName { get; init; }
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AskedAt { get; init; }
    public required BatchState State { get; init; }
    public required int Count { get; init; }
    public required int Done { get; init; }
    public required int LeftOut { get; init; }
    public required int TakenBack { get; init; }
    public required bool MayTakeBack { get; init; }
}

internal sealed class ListBatchesHandler(
    IRepository<Batch, Guid> batches, IChapters chapters, ICurrentUser user, IClock clock)
    : IQueryHandler<ListBatches, IReadOnlyList<BatchRow>>
{
    private const int Most = 20;

    private static readonly TimeSpan Shown = TimeSpan.FromDays(2);

    public async Task<IReadOnlyList<BatchRow>> Handle(ListBatches query, CancellationToken cancellation)
    {
        var (now, owner) = (clock.Now, user.GetId());
        var since = now - Shown;
        var own = await (await batches.GetQueryableAsync()).AsNoTracking()
            .Where(batch => batch.OwnerId == owner)
            .Where(b => b.AskedAt >= since || b.State == BatchState.Running || b.State == BatchState.TakingBack)
            .OrderByDescending(batch => batch.AskedAt).ThenBy(batch => batch.Id)
            .Take(Most)
            .ToListAsync(cancellation);
        var names = (await chapters.GetAsync(
            [.. own.Select(batch => batch.ChapterId).OfType<Guid>().Distinct()], cancellation))
            .ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        return own.ConvertAll(batch => Row(batch, names.GetValueOrDefault(batch.ChapterId ?? Guid.Empty), now));
    }

    private static BatchRow Row(Batch batch, string? chapterName, DateTime now) => new()
    {
        Id = batch.Id,
        Deed = batch.Deed,
        ChapterName = chapterName,
        EffectiveOn = batch.EffectiveOn,
        AskedAt = batch.AskedAt,
        State = batch.State,
        Count = batch.Count,
        Done = batch.Done,
        LeftOut = batch.LeftOut,
        TakenBack = batch.TakenBack,
        MayTakeBack = batch.MayTakeBack(now),
    };
}
