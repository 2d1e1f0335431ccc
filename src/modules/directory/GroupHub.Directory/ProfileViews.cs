using GroupHub.Directory.Indexing;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory;

/// <summary>One person as whoever asks may see them, on their page and on their contact card alike (R60).</summary>
internal sealed class ProfileViews(
    IMemberDirectory members,
    IMemberships memberships,
    DirectoryChapters chapters,
    DirectoryViewers viewers,
    IAssociationClock clock) : ITransientDependency
{
    /// <summary>Null where the person does not exist for the viewer.</summary>
    public async Task<ProfileView?> FindAsync(Guid memberId, CancellationToken cancellation)
    {
        if (await members.GetAsync([memberId], cancellation) is not [var profile]) return null;
        var viewer = await viewers.GetViewerAsync(profile, cancellation);
        var facts = (await memberships.GetAsync([memberId], cancellation)).SingleOrDefault();

        var isListed = viewer.MemberId == memberId
            || viewer == Viewer.Officer
            || (facts is not null && await CountsTodayAsync(facts, cancellation));
        var shown = isListed ? ProfileAccess.Show(viewer, profile) : null;
        return shown is null
            ? null
            : new ProfileView(shown, MembershipDates.Of(facts), await ChaptersOfAsync(profile, viewer, cancellation));
    }

    private async Task<IReadOnlyList<OwnChapter>> ChaptersOfAsync(
        MemberProfile profile, Viewer viewer, CancellationToken cancellation) =>
        ProfileAccess.MaySee(viewer, profile, ProfileField.Chapters)
            ? [.. (await chapters.GetAsync([profile.Id], await clock.GetTodayAsync(), cancellation))[profile.Id]]
            : [];

    private async Task<bool> CountsTodayAsync(MembershipFacts facts, CancellationToken cancellation)
    {
        var policy = await memberships.GetPolicyAsync(cancellation);
        return StandingCalculator.CountsAsMember(facts.StandingOn(await clock.GetTodayAsync(), policy), policy);
    }
}

/// <param name="Shown">What the viewer may see of the profile.</param>
/// <param name="Dates">Of the membership.</param>
/// <param name="Chapters">Those that the viewer may know of, the primary one first.</param>
internal sealed record ProfileView(VisibleProfile Shown, MembershipDates Dates, IReadOnlyList<OwnChapter> Chapters);

/// <param name="Since">Absent for who never was a member.</param>
/// <param name="FirstJoined">Where that was earlier: they had been away and joined anew (R2).</param>
internal sealed record MembershipDates(DateOnly? Since, DateOnly? FirstJoined)
{
    public static MembershipDates Of(MembershipFacts? facts) =>
        new(facts?.MemberSince, facts?.FirstJoined < facts?.MemberSince ? facts?.FirstJoined : null);
}
