using GroupHub.Directory.Engine;
using GroupHub.Directory.Features;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory;

/// <summary>
/// The cards of those whom a search has found. What only some of those who find a person may see is not in the index:
/// it is read where it is kept, for all of the page at once, and only where there is such a thing.
/// </summary>
internal sealed class FoundCards(
    IMemberDirectory members, DirectoryChapters chapters, DirectoryViewers viewers, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<IReadOnlyList<DirectoryCard>> OfAsync(
        IReadOnlyList<DirectoryHit> hits, CancellationToken cancellation)
    {
        var fuller = await ReadAsync([.. hits.Where(hit => hit.HasMore).Select(hit => hit.MemberId)], cancellation);
        return
        [
            .. hits.Select(
                hit => DirectoryCard.Of(hit with { Listing = fuller.GetValueOrDefault(hit.MemberId, hit.Listing) }))
        ];
    }

    private async Task<IReadOnlyDictionary<Guid, Listing>> ReadAsync(Guid[] memberIds, CancellationToken cancellation)
    {
        if (memberIds.Length == 0) return new Dictionary<Guid, Listing>();

        var profiles = await members.GetAsync(memberIds, cancellation);
        var viewer = await viewers.LookAsync(profiles, cancellation);
        var places = await chapters.GetAsync(memberIds, await clock.GetTodayAsync(), cancellation);
        return profiles.Select(
            profile => (profile.Id, Listing: Listings.Of(viewer, profile, [.. places[profile.Id]], plan: null)))
            .Where(seen => seen.Listing is not null)
            .ToDictionary(seen => seen.Id, seen => seen.Listing!);
    }
}
