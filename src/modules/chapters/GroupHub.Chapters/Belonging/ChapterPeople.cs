using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

internal sealed class ChapterPeople(
    IRepository<Affiliate, Guid> people, IRepository<Chapter, Guid> chapters, IAssociationClock clock)
    : IChapterPeople, ITransientDependency
{
    public async Task<IQueryable<Guid>> WithinAsync(ChapterScope scope, CancellationToken cancellation = default)
    {
        var today = await clock.GetTodayAsync();
        var reached = (await chapters.GetQueryableAsync())
            .Within(scope, chapter => chapter.Path).Select(chapter => chapter.Id);
        return (await people.GetDbContextAsync()).Set<Affiliation>()
            .Where(a => a.VoidedAt == null && a.IsPrimary && a.From <= today && (a.To == null || a.To >= today))
            .Where(a => reached.Contains(a.ChapterId))
            .Select(a => a.MemberId);
    }
}
