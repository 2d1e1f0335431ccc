using GroupHub.Chapters;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Directory.Reactions;

internal sealed class WhenAffiliationsChanged(IndexUpdater index) : IDistributedEventHandler<AffiliationsChanged>, ITransientDependency
{
    public Task HandleEventAsync(AffiliationsChanged changed) => index.UpdateAsync(changed.MemberId);
}

/// <summary>People are found by the name that their chapter goes by now.</summary>
internal sealed class WhenChapterChanged(IndexUpdater index, IAffiliations affiliations, IAssociationClock clock)
    : IDistributedEventHandler<ChapterChanged>, ITransientDependency
{
    private const int BatchSize = 500;

    public async Task HandleEventAsync(ChapterChanged changed)
    {
        var there = await affiliations.ListAsync([changed.ChapterId], await clock.GetTodayAsync());
        foreach (var batch in there.Select(affiliation => affiliation.MemberId).Chunk(BatchSize)) await index.UpdateAsync(batch);
    }
}
