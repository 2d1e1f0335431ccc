using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Communication;

/// <summary>
/// Those who were chosen one by one; an officer reaches whoever of them belongs to their subtree when it is sent (R35).
/// </summary>
internal sealed class ChosenAudience(
    ISelections selections, IChapters chapters, IAffiliations affiliations, IAssociationClock clock)
    : ITransientDependency
{
    public Task<IReadOnlyList<Guid>> ListAfterAsync(
        Guid selectionId, Guid? after, int take, CancellationToken cancellation) =>
        selections.ListAfterAsync(selectionId, after, take, cancellation);

    public async Task<IReadOnlySet<Guid>> FindOutsideAsync(
        AudienceOf audience, Guid[] ids, CancellationToken cancellation)
    {
        if (audience.Within is not { } paths) return new HashSet<Guid>();

        var (reach, today) = (ChapterScope.Below(paths), await clock.GetTodayAsync());
        var places = (await affiliations.GetAsync(ids, today, cancellation))
            .Where(affiliation => affiliation.From <= today).ToList();
        var within = (await chapters.GetAsync([.. places.Select(place => place.ChapterId).Distinct()], cancellation))
            .Where(chapter => reach.Covers(chapter.Path))
            .Select(chapter => chapter.Id)
            .ToHashSet();
        var inside = places.Where(place => within.Contains(place.ChapterId)).Select(place => place.MemberId);
        return ids.Except(inside).ToHashSet();
    }
}
