using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Invites visitors and registers them: a seat is a visitor's as it is a member's.</summary>
internal sealed class VisitDesk(
    VisitorBook book,
    IRepository<Visit, Guid> visits,
    MeetingsPolicies policies,
    ISettingProvider settings,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    private const int InvitationsADay = 30;

    public async Task<VisitOf> InviteAsync(
        Meeting meeting, MemberProfile host, InviteVisitor who, CancellationToken cancellation)
    {
        RequireOpen(meeting);
        Rule.Require(
            EmailAddress.Normalise(who.Email) != EmailAddress.Normalise(host.Email), MeetingsErrors.OwnAddress);
        await RequireMeasureAsync(host.Id, cancellation);

        var details = new VisitorDetails
        {
            FirstName = who.FirstName,
            LastName = who.LastName,
            Email = who.Email.Trim(),
        };
        var visitor = await book.FindOrAddAsync(details, await settings.GetLanguageAsync(), cancellation);
        var visit = visitor.Invite(
            guids.Create(),
            VisitedMeeting.Of(meeting),
            new Invitation(host.Id, who.Message),
            (await policies.GetAsync()).Visits,
            clock.Now);
        return new(visitor, visit);
    }

    public async Task<(VisitOf Of, Answer Answer)> RegisterAsync(
        Meeting meeting, Visitor visitor, VisitTerms? terms, CancellationToken cancellation)
    {
        var numbers = await policies.GetAsync();
        var visit = visitor.Register(guids.Create(), VisitedMeeting.Of(meeting), terms, numbers.Visits, clock.Now);
        var yes = new AnswerGiven { AnswerId = guids.Create(), VisitId = visit.Id, Reply = MeetingReply.Yes };
        return (new(visitor, visit), meeting.Note(yes, numbers.Seats, clock.Now));
    }

    public async Task<bool> TurnAwayAsync(Meeting meeting, Visitor visitor) =>
        visitor.TurnAway(VisitedMeeting.Of(meeting), (await policies.GetAsync()).Visits);

    public async Task WithdrawAsync(Meeting meeting, Visit visit)
    {
        var no = new AnswerGiven { AnswerId = guids.Create(), VisitId = visit.Id, Reply = MeetingReply.No };
        meeting.Note(no, (await policies.GetAsync()).Seats, clock.Now);
        visit.Withdraw();
    }

    public static void RequireOpen(Meeting meeting) => Rule.Require(meeting.Details.IsPublic, MeetingsErrors.NotPublic);

    /// <summary>Nobody uses the association to write to the whole town.</summary>
    private async Task RequireMeasureAsync(Guid hostId, CancellationToken cancellation)
    {
        var since = clock.Now.AddDays(-1);
        var sent = await (await visits.GetQueryableAsync())
            .CountAsync(visit => visit.HostId == hostId && visit.InvitedAt > since, cancellation);
        Rule.Require(sent < InvitationsADay, MeetingsErrors.TooManyInvitations, ("limit", InvitationsADay));
    }
}
