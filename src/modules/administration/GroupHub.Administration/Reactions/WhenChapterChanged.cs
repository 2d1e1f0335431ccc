using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Chapters;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Administration.Reactions;

/// <summary>A chapter's new name or place is that of all its members, in one statement.</summary>
internal sealed class WhenChapterChanged(
    IRepository<RosterEntry, Guid> roster,
    IChapters chapters,
    ChapterMembers counts,
    AssociationNumbers numbers) : IDistributedEventHandler<ChapterChanged>, ITransientDependency
{
    public async Task HandleEventAsync(ChapterChanged changed)
    {
        if ((await chapters.GetAsync([changed.ChapterId])).SingleOrDefault() is not { } chapter) return;

        await (await roster.GetQueryableAsync())
            .Where(entry => entry.ChapterId == chapter.Id
                && (entry.ChapterName != chapter.Name || entry.ChapterPath != chapter.Path))
            .ExecuteUpdateAsync(entry => entry.SetProperty(e => e.ChapterName, chapter.Name)
                .SetProperty(e => e.ChapterPath, chapter.Path));
        await counts.ForgetAsync();
        await numbers.ForgetAsync();
    }
}
