using GroupHub.Chapters;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>The chapters to choose from in the roster's filter.</summary>
public sealed record ListRosterChapters : ReachQuery, IQuery<ChapterReach>;

internal sealed class ListRosterChaptersValidator : ReachQueryValidator<ListRosterChapters>;

internal sealed class ListRosterChaptersHandler(IOfficerRights rights, IChapters chapters)
    : IQueryHandler<ListRosterChapters, ChapterReach>
{
    public async Task<ChapterReach> Handle(ListRosterChapters query, CancellationToken cancellation) =>
        await chapters.ReachAsync(
            await rights.GetScopeAsync(AdministrationPermissions.Members, cancellation), query, cancellation);
}
