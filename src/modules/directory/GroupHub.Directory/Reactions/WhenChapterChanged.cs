using GroupHub.Chapters;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Directory.Reactions;

internal sealed class WhenAffiliationsChanged(ChangeLog changes)
    : IManyEventsHandler<AffiliationsChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<AffiliationsChanged> events) =>
        changes.NoteAsync([.. events.Select(changed => changed.MemberId)]);
}

/// <summary>People are found by the name that their chapter goes by now.</summary>
internal sealed class WhenChapterChanged(ChangeLog changes, IAffiliations affiliations, IAssociationClock clock)
    : IDistributedEventHandler<ChapterChanged>, ITransientDependency
{
    public async Task HandleEventAsync(ChapterChanged changed)
    {
        var there = await affiliations.ListAsync([changed.ChapterId], await clock.GetTodayAsync());
        await changes.NoteAsync([.. there.Select(affiliation => affiliation.MemberId)]);
    }
}
