using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// Somebody who is a guest, with all their visits. One person each, by their e-mail address; who becomes a member is
/// linked and kept, anybody else is forgotten after a while (R55), also by the audit log, which never hears of them.
/// </summary>
[DisableAuditing]
internal sealed class Visitor : AuditedAggregateRoot<Guid>, IMultiTenant, ISearchable
{
    public const int MaxSearchKeyLength = 1000;

    private readonly List<Visit> _visits = [];

    private Visitor() { }

    public Guid? TenantId { get; private set; }
    public VisitorDetails Details { get; private set; } = new();

    /// <summary>The address as it is compared; nobody's where absent.</summary>
    public string? EmailKey { get; private set; }

    /// <summary>Name, company and address: where a list is filtered.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>The language they are written to in.</summary>
    public string Culture { get; private set; } = "";

    /// <summary>The person in the association's records with the same address.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>When they came on file, where that was after they had come here.</summary>
    public DateTime? BecameMemberAt { get; private set; }
    public string? ConsentText { get; private set; }
    public DateTime? ConsentAt { get; private set; }

    /// <summary>
    /// After how many months without a visit they were told to be forgotten; nobody has told them where absent.
    /// </summary>
    public int? ToldMonths { get; private set; }

    /// <summary>The last day on which something happened: from here on the time to forget them runs.</summary>
    public DateOnly LastSeenOn { get; private set; }
    public DateTime? ErasedAt { get; private set; }
    public IReadOnlyCollection<Visit> Visits => _visits;

    public static Visitor Of(Guid id, VisitorDetails details, string culture, Guid? memberId)
    {
        var visitor = new Visitor
        {
            Id = id,
            EmailKey = details.Email is { } email ? EmailAddress.Normalise(email) : null,
            Culture = culture,
            MemberId = memberId,
        };
        visitor.Know(details.Checked());
        return visitor;
    }

    /// <summary>
    /// The same invitation twice is one, and so is the letter; who has registered already stays registered.
    /// </summary>
    public Visit Invite(Guid visitId, VisitedMeeting meeting, Invitation invitation, VisitLimit limit, DateTime now)
    {
        if (Find(meeting.Id) is { } known) return known;

        RequireWithinLimit(meeting, limit);
        var visit = Add(Visit.To(visitId, Id, meeting));
        visit.Invite(invitation.HostId, now);
        See(meeting.Date);
        AddDistributedEvent(new VisitorInvited(visit.Id, invitation.Message.OrNothing()));
        return visit;
    }

    public Visit Register(Guid visitId, VisitedMeeting meeting, VisitTerms? terms, VisitLimit limit, DateTime now)
    {
        var visit = Find(meeting.Id);
        if (visit is { Counts: true }) return visit;

        RequireWithinLimit(meeting, limit);
        visit ??= Add(Visit.To(visitId, Id, meeting));
        visit.Register(meeting, now);
        if (terms is not null) (ConsentText, ConsentAt, ToldMonths) = (terms.Text, terms.AgreedAt, terms.Months);
        See(meeting.Date);
        AddDistributedEvent(new VisitRegistered(visit.Id));
        return visit;
    }

    /// <summary>
    /// Whoever has used up their visits is told so in their own mailbox and nowhere else; others are not turned away.
    /// </summary>
    public bool TurnAway(VisitedMeeting meeting, VisitLimit limit)
    {
        if (Find(meeting.Id) is { Counts: true } || CountNear(meeting, limit) < limit.Visits) return false;

        AddDistributedEvent(new VisitsUsedUp(Id));
        return true;
    }

    /// <summary>The officer's one click from which an application may come.</summary>
    public void AskToJoin(Visit visit, DateTime now)
    {
        Rule.Require(ErasedAt is null, MeetingsErrors.VisitorForgotten);
        Rule.Require(visit.State == VisitState.Attended, MeetingsErrors.NotAttended);
        Rule.Require(Details.Email is not null, MeetingsErrors.AddressMissing);

        visit.InviteToJoin(now);
        AddDistributedEvent(new VisitorAskedToJoin(visit.Id));
    }

    public Visit? Find(Guid meetingId) => _visits.Find(visit => visit.MeetingId == meetingId);

    public Visit Get(Guid visitId) => _visits.Single(visit => visit.Id == visitId);

    /// <summary>What they say of themselves now, where they hold a link that was sent to their address.</summary>
    public void Describe(VisitorDetails details, string culture)
    {
        Know(details.Checked() with { Email = Details.Email ?? details.Email });
        Culture = culture;
    }

    /// <summary>Which visit to the chapter this is, counted from one.</summary>
    public int NumberOf(Visit visit) =>
        1 + _visits.Count(other => other.ChapterId == visit.ChapterId
            && other.State == VisitState.Attended
            && other.Date < visit.Date);

    public void BecomeMember(Guid memberId, DateTime now)
    {
        if (MemberId == memberId) return;

        (MemberId, BecameMemberAt) = (memberId, now);
    }

    /// <summary>
    /// Whether it is time to forget them: nobody is kept longer than they were told, nor than the association says now
    /// (R55).
    /// </summary>
    public bool IsToBeForgotten(DateOnly today, int months) =>
        MemberId is null && LastSeenOn < today.AddMonths(-Math.Min(ToldMonths ?? months, months));

    /// <summary>Nothing is left that says who it was; that somebody came still counts.</summary>
    public void Erase(DateTime now)
    {
        (Details, EmailKey, SearchKey, ConsentText, ErasedAt) = (VisitorDetails.Nobody, null, "", null, now);
        foreach (var visit in _visits) visit.ForgetWords();
        AddDistributedEvent(
            new VisitorForgotten([.. _visits.Select(visit => new ForgottenVisit(visit.Id, visit.MeetingId))]));
    }

    private void Know(VisitorDetails details)
    {
        Details = details;
        SearchKey = PlainText.KeyOf($"{details.Name} {details.Company} {details.Email}", MaxSearchKeyLength);
    }

    private void RequireWithinLimit(VisitedMeeting meeting, VisitLimit limit)
    {
        var near = CountNear(meeting, limit);
        Rule.Require(
            near < limit.Visits, MeetingsErrors.VisitLimitReached, ("limit", limit.Visits), ("months", limit.Months));
    }

    private int CountNear(VisitedMeeting meeting, VisitLimit limit) =>
        meeting.ChapterId is null ? 0 : _visits.Count(visit =>
        visit.Counts
            && visit.ChapterId == meeting.ChapterId
            && visit.MeetingId != meeting.Id
            && limit.IsNear(visit.Date, meeting.Date));

    private Visit Add(Visit visit)
    {
        _visits.Add(visit);
        return visit;
    }

    private void See(DateOnly date) => LastSeenOn = date > LastSeenOn ? date : LastSeenOn;
}
