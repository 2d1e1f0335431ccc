using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Officers;

/// <summary>
/// Shows the officers of chapters to members and visitors: those who
/// count as members and let themselves be seen (R1, R59).
/// </summary>
internal sealed class OfficerFaces(
    IOfficers officers,
    IMemberDirectory members,
    ICountingMembers counting,
    INearness nearness,
    IAssociationClock clock)
    : ITransientDependency
{
    /// <param name="chapterIds">Of which chapters, themselves only.</param>
    /// <param name="lookerId">To which member; to visitors where absent.</param>
    /// <param name="field">What the viewer must be allowed to see of somebody to be shown that they are an
    /// officer.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<ILookup<Guid, ShownOfficer>> GetAsync(
        IReadOnlyCollection<Guid> chapterIds, Guid? lookerId, ProfileField field, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var held = await officers.ListAsync(chapterIds, today, cancellation);
        var acting = await counting.WhoCountsAsync([.. held.Select(office => office.MemberId)], today, cancellation);
        var people = await members.GetAsync(acting, cancellation);
        var viewer = lookerId is { } id ? await nearness.LookAsync(id, people, cancellation) : Viewer.Visitor;
        var shown = people
            .Where(person => ProfileAccess.MaySee(viewer, person, field))
            .ToDictionary(person => person.Id, person => person.Name);
        return held.Where(office => shown.ContainsKey(office.MemberId))
            .ToLookup(
                office => office.ChapterId,
                office => new ShownOfficer(office.MemberId, shown[office.MemberId], office.Role));
    }
}
