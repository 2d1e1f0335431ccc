using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Belonging;

/// <summary>
/// Two share a chapter when both belong to the same one today, first of all or besides; neither what lies above or
/// below it nor a committee counts (R59).
/// </summary>
internal sealed class Nearness(
    IAffiliations affiliations, IChapters chapters, IConnections connections, IAssociationClock clock)
    : INearness, ITransientDependency
{
    public async Task<Viewer> LookAsync(
        Guid memberId, IReadOnlyCollection<MemberProfile> at, CancellationToken cancellation = default)
    {
        // Most people make no difference between near and far: of them nothing has to be read.
        Guid[] asked = [.. at.Where(profile => profile.Audiences.TellsNearFromFar).Select(profile => profile.Id)];
        if (asked.Length == 0) return Viewer.Member(memberId);

        var connected = await connections.GetAsync(memberId, cancellation);
        return Viewer.Member(memberId, connected, await FindInChapterAsync(memberId, asked, cancellation));
    }

    /// <summary>With committees, by which nobody is found.</summary>
    public async Task<IReadOnlySet<Guid>> GetKeysAsync(Guid memberId, CancellationToken cancellation = default)
    {
        var own = (await ListAsync([memberId], cancellation)).Select(affiliation => affiliation.ChapterId);
        return own.Concat(await connections.GetAsync(memberId, cancellation)).Append(memberId).ToHashSet();
    }

    private async Task<IReadOnlySet<Guid>> FindInChapterAsync(
        Guid memberId, Guid[] asked, CancellationToken cancellation)
    {
        var there = (await ListAsync([.. asked.Append(memberId).Distinct()], cancellation))
            .ToLookup(affiliation => affiliation.MemberId == memberId);
        Guid[] own = [.. there[true].Select(affiliation => affiliation.ChapterId)];
        var counting = (await chapters.GetAsync(own, cancellation))
            .Where(chapter => chapter.IsPlaceToBeFound)
            .Select(chapter => chapter.Id)
            .ToHashSet();
        return there[false].Where(affiliation => counting.Contains(affiliation.ChapterId))
            .Select(affiliation => affiliation.MemberId)
            .ToHashSet();
    }

    private async Task<IEnumerable<AffiliationFacts>> ListAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        return (await affiliations.GetAsync(memberIds, today, cancellation))
            .Where(affiliation => affiliation.From <= today);
    }
}
