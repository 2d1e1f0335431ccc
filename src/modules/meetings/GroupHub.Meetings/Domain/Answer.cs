using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// What one person says to one meeting, and the seat that goes with it. A visitor's registration is one too.
/// </summary>
internal sealed class Answer : Entity<Guid>, IMultiTenant
{
    public const int MaxNoteLength = 300;
    public const int MaxNameLength = 160;

    private Answer() { }

    public Guid? TenantId { get; private set; }
    public Guid MeetingId { get; private set; }

    /// <summary>Who: a member, or else a visit.</summary>
    public Guid? MemberId { get; private set; }
    public Guid? VisitId { get; private set; }
    public MeetingReply Reply { get; private set; }

    /// <summary>People they bring along.</summary>
    public int Guests { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Who comes in their place.</summary>
    public string? Substitute { get; private set; }
    public DateTime AnsweredAt { get; private set; }
    public SeatState Seat { get; private set; }

    /// <summary>Since when they hold a seat or wait for one: the order of the line.</summary>
    public DateTime InLineSince { get; private set; }
    public DateTime? OfferedUntil { get; private set; }

    public int Size => 1 + Guests;
    public bool HoldsSeat => Seat is SeatState.Seated or SeatState.Offered;
    public bool WantsSeat => Reply.WantsSeat();

    public static Answer Of(Guid meetingId, AnswerGiven given) =>
        new() { Id = given.AnswerId, MeetingId = meetingId, MemberId = given.MemberId, VisitId = given.VisitId };

    public bool IsBy(AnswerGiven given) => given.MemberId is { } member ? MemberId == member : VisitId == given.VisitId;

    public void Say(AnswerGiven given, DateTime now)
    {
        (Reply, Note, AnsweredAt) = (given.Reply, given.Note, now);
        Substitute = given.Reply == MeetingReply.Substitute ? given.Substitute : null;
        Guests = WantsSeat ? given.Guests : 0;
    }

    public void Take(DateTime now)
    {
        if (!HoldsSeat) InLineSince = now;
        (Seat, OfferedUntil) = (SeatState.Seated, null);
    }

    /// <summary>Keeps the place in the line: a seat that is taken back is the first to be given again.</summary>
    public void WaitInPlace() => (Seat, OfferedUntil) = (SeatState.Waiting, null);

    public void Wait(DateTime now)
    {
        InLineSince = now;
        WaitInPlace();
    }

    public void Offer(DateTime until) => (Seat, OfferedUntil) = (SeatState.Offered, until);

    public void Release() => (Seat, OfferedUntil) = (SeatState.None, null);

    /// <summary>An offer that nobody took ends the wait; they can answer again.</summary>
    public void MissOffer()
    {
        Reply = MeetingReply.Maybe;
        Guests = 0;
        Release();
    }
}

/// <summary>What somebody has said.</summary>
internal sealed record AnswerGiven
{
    /// <summary>For the answer, if it is their first.</summary>
    public required Guid AnswerId { get; init; }
    public Guid? MemberId { get; init; }
    public Guid? VisitId { get; init; }
    public required MeetingReply Reply { get; init; }
    public int Guests { get; init; }
    public string? Note { get; init; }
    public string? Substitute { get; init; }
    public bool WantsSeat => Reply.WantsSeat();
}

internal static class MeetingReplyExtensions
{
    public static bool WantsSeat(this MeetingReply reply) => reply is MeetingReply.Yes or MeetingReply.Substitute;
}
