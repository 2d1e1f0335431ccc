using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;

namespace GroupHub.Meetings.Letters;

/// <summary>Where to write to somebody, in which language, and where the meeting's page is for them.</summary>
internal sealed record Addressee(string Email, string FirstName, string Culture, string Url);

/// <summary>Finds out how to write to members and to visitors.</summary>
internal sealed class Addressees(
    IMemberDirectory members,
    MemberChapters membership,
    IRepository<Visitor, Guid> visitors,
    IAssociationLinks links,
    ISettingProvider settings) : ITransientDependency
{
    /// <summary>Null where nobody can be written to.</summary>
    public Task<Addressee?> FindAsync(
        Guid meetingId, Attendee who, CancellationToken cancellation) => who.MemberId is { } memberId
        ? FindMemberAsync(memberId, $"/app/meetings/{meetingId}", cancellation)
        : FindVisitorAsync(who.VisitId!.Value, cancellation);

    /// <summary>Only whoever counts as a member today: nobody writes to the dead (R1).</summary>
    public async Task<Addressee?> FindMemberAsync(Guid memberId, string path, CancellationToken cancellation)
    {
        if (!await membership.CountsTodayAsync(memberId, cancellation)) return null;
        if (await members.GetAsync([memberId], cancellation) is not [var member]) return null;

        var culture = await settings.GetLanguageAsync();
        return new Addressee(member.Email, member.FirstName, culture, await links.ToAsync(path));
    }

    public async Task<Addressee?> FindVisitorAsync(Guid visitId, CancellationToken cancellation)
    {
        var visitor = await visitors.FirstOrDefaultAsync(v => v.Visits.Any(visit => visit.Id == visitId), cancellation);
        return visitor is null ? null : await OfAsync(visitor, visitor.Get(visitId));
    }

    /// <summary>With a new key in the address: what is known of it is only its hash.</summary>
    public async Task<Addressee?> OfAsync(Visitor visitor, Visit visit) => visitor.Details.Email is not { } email
        ? null
        : new Addressee(
            email,
            visitor.Details.FirstName,
            visitor.Culture,
            await links.ToAsync($"/visits/{visit.Id}?key={visit.IssueLink()}"));
}
