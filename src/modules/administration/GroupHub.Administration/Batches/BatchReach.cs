using GroupHub.Administration.Roster;
using GroupHub.Chapters;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Batches;

/// <summary>
/// Officers do things for members whose primary chapter lies in their subtree, as of the moment when it is done (R35).
/// </summary>
internal sealed class BatchReach(RosterChapters places) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, ChapterScope reach, CancellationToken cancellation)
    {
        if (reach.IsWhole) return new Dictionary<Guid, string>();

        var known = await places.GetAsync(memberIds, cancellation);
        return memberIds.Where(id => !reach.Covers(known.GetValueOrDefault(id)?.Path))
            .ToDictionary(id => id, _ => ChaptersErrors.OutsideYourChapters);
    }
}
