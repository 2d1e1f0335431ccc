using GroupHub.Foundation;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>One visitor at one meeting, from the invitation to what came of it.</summary>
internal sealed class Visit : Entity<Guid>, IMultiTenant
{
    public const int MaxNoteLength = 1000;

    private Visit() { }

    public Guid? TenantId { get; private set; }
    public Guid VisitorId { get; private set; }
    public Guid MeetingId { get; private set; }
    public Guid? ChapterId { get; private set; }

    /// <summary>The meeting's date when the visitor was last told: visits are counted by it.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The member who invited them.</summary>
    public Guid? HostId { get; private set; }
    public VisitState State { get; private set; }

    /// <summary>Hashes of the secrets in the links that were given out.</summary>
    public List<string> LinkHashes { get; private set; } = [];
    public DateTime? InvitedAt { get; private set; }
    public DateTime? RegisteredAt { get; private set; }

    /// <summary>The date of which they were reminded, so that each is said once (P49).</summary>
    public DateOnly? RemindedOf { get; private set; }
    public DateTime? AttendedAt { get; private set; }

    /// <summary>When somebody was asked to speak to them.</summary>
    public DateTime? FollowUpAskedAt { get; private set; }
    public DateTime? FollowedUpAt { get; private set; }
    public VisitOutcome? Outcome { get; private set; }
    public NoInterestReason? Reason { get; private set; }
    public string? Note { get; private set; }
    public DateTime? InvitedToJoinAt { get; private set; }

    /// <summary>Whether it uses up one of the visits that a chapter allows.</summary>
    public bool Counts => State is VisitState.Registered or VisitState.Attended;
    public bool WaitsForFollowUp => State == VisitState.Attended && FollowedUpAt is null;

    public static Visit To(Guid id, Guid visitorId, VisitedMeeting meeting) =>
        new()
        {
            Id = id,
            VisitorId = visitorId,
            MeetingId = meeting.Id,
            ChapterId = meeting.ChapterId,
            Date = meeting.Date,
        };

    public bool OpensWith(string key) => LinkHashes.Contains(LinkKey.HashOf(key));

    /// <summary>A new secret for a link; older links keep working.</summary>
    public string IssueLink()
    {
        var key = LinkKey.New();
        LinkHashes = [.. LinkHashes, LinkKey.HashOf(key)];
        return key;
    }

    public void Invite(Guid hostId, DateTime now) => (HostId, InvitedAt) = (HostId ?? hostId, InvitedAt ?? now);

    public void Register(VisitedMeeting meeting, DateTime now) =>
        (State, RegisteredAt, Date) = (VisitState.Registered, RegisteredAt ?? now, meeting.Date);

    public void Withdraw() => State = VisitState.Withdrawn;

    public void Attend(DateTime at) => (State, AttendedAt) = (VisitState.Attended, AttendedAt ?? at);

    public void Miss() => (State, AttendedAt) = (VisitState.Missed, null);

    /// <summary>Nobody has seen them yet, or only by mistake.</summary>
    public void NotYet() => (State, AttendedAt) = (VisitState.Registered, null);

    /// <summary>Whether a reminder of this date has still to be written; from now on it has been.</summary>
    public bool TakeReminder(DateOnly date)
    {
        if (State != VisitState.Registered || RemindedOf == date) return false;

        (RemindedOf, Date) = (date, date);
        return true;
    }

    /// <summary>Whether the host has still to be asked; from now on they have been.</summary>
    public bool TakeFollowUp(DateTime now)
    {
        if (!WaitsForFollowUp || FollowUpAskedAt is not null) return false;

        FollowUpAskedAt = now;
        return true;
    }

    /// <summary>What is said of the talk now; its note stays where nothing is said of it.</summary>
    public void FollowUp(VisitTalk talk, DateTime now)
    {
        Rule.Require(State == VisitState.Attended, MeetingsErrors.NotAttended);

        (FollowedUpAt, Outcome) = (now, talk.Outcome);
        if (talk.Note is { } note) Note = note.OrNothing();
        Reason = talk.Outcome == VisitOutcome.NotInterested ? talk.Reason : null;
    }

    public void ForgetFollowUp() => (FollowedUpAt, Outcome, Reason, Note) = (null, null, null, null);

    public void InviteToJoin(DateTime now) =>
        (InvitedToJoinAt, FollowedUpAt, Outcome) = (now, FollowedUpAt ?? now, Outcome ?? VisitOutcome.Interested);

    public void ForgetWords() => (Note, LinkHashes) = (null, []);
}

/// <summary>What a visit needs to know of a meeting.</summary>
internal sealed record VisitedMeeting(Guid Id, Guid? ChapterId, DateOnly Date)
{
    public static VisitedMeeting Of(Meeting meeting) => new(meeting.Id, meeting.ChapterId, meeting.Time.Date);
}

/// <summary>
/// What came out of speaking to a visitor. A note that is absent stays as it was, an empty one is taken away.
/// </summary>
internal sealed record VisitTalk(VisitOutcome Outcome, NoInterestReason? Reason, string? Note);

/// <summary>Who invites, and what they want to say.</summary>
internal sealed record Invitation(Guid HostId, string? Message);

/// <summary>What a visitor has agreed to.</summary>
/// <param name="Text">In the words that the form showed.</param>
/// <param name="Months">After how many months without a visit they are forgotten, as it said.</param>
/// <param name="AgreedAt">When.</param>
internal sealed record VisitTerms(string Text, int Months, DateTime AgreedAt);
