using GroupHub.Chapters;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>The chapters to whose members the current user may write.</summary>
public sealed record ListMailReach : ReachQuery, IQuery<ChapterReach>;

internal sealed class ListMailReachValidator : ReachQueryValidator<ListMailReach>;

internal sealed class ListMailReachHandler(AnnouncementDesk desk, IChapters chapters)
    : IQueryHandler<ListMailReach, ChapterReach>
{
    public async Task<ChapterReach> Handle(ListMailReach query, CancellationToken cancellation) =>
        await chapters.ReachAsync(await desk.GetScopeAsync(cancellation), query, cancellation);
}
