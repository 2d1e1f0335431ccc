using GroupHub.Administration.Domain;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Roster;

/// <summary>Reads to which chapter people belong first of all today.</summary>
internal sealed class RosterChapters(IAffiliations affiliations, IChapters chapters, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, RosterChapter>> GetAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var primary = (await affiliations.GetAsync(memberIds, today, cancellation))
            .Where(affiliation => affiliation.IsPrimary && affiliation.From <= today)
            .ToDictionary(affiliation => affiliation.MemberId, affiliation => affiliation.ChapterId);
        var known = (await chapters.GetAsync([.. primary.Values.Distinct()], cancellation))
            .ToDictionary(chapter => chapter.Id, chapter => new RosterChapter(chapter.Id, chapter.Name, chapter.Path));
        return primary.Where(of => known.ContainsKey(of.Value)).ToDictionary(of => of.Key, of => known[of.Value]);
    }
}
