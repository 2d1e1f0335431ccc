using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Communication.Domain;

/// <summary>
/// One person's copy of an announcement. There is one row per person, and it is marked before the mail leaves: whatever
/// happens meanwhile, nobody gets two (R70, P49).
/// </summary>
[DisableAuditing]
internal sealed class Copy : AggregateRoot<Guid>, IMultiTenant
{
    /// <summary>With a longer pause after each: about eight hours together.</summary>
    public const int MaxAttempts = 9;

    /// <summary>Whoever began to send a copy and says nothing for so long was interrupted.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private Copy() { }

    public Guid? TenantId { get; private set; }
    public Guid AnnouncementId { get; private set; }
    public Guid MemberId { get; private set; }
    public CopyState State { get; private set; }

    /// <summary>Where it was left out.</summary>
    public LeftOutReason? Reason { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>Not to be tried before, UTC.</summary>
    public DateTime DueAt { get; private set; }
    public DateTime MovedAt { get; private set; }

    public static Copy For(Guid id, Guid announcementId, Guid memberId, DateTime now) =>
        new() { Id = id, AnnouncementId = announcementId, MemberId = memberId, DueAt = now, MovedAt = now };

    public void Begin(DateTime now)
    {
        Rule.Require(State == CopyState.Waiting, CommunicationErrors.OnItsWay);

        (State, MovedAt) = (CopyState.Begun, now);
        Attempts++;
    }

    public void LeaveOut(LeftOutReason reason, DateTime now) =>
        (State, Reason, MovedAt) = (CopyState.LeftOut, reason, now);

    public void Arrive(DateTime now) => (State, MovedAt) = (CopyState.Sent, now);

    /// <summary>The mail server has not taken it: later again, some times.</summary>
    public void Fail(DateTime now)
    {
        State = Attempts < MaxAttempts ? CopyState.Waiting : CopyState.Failed;
        (DueAt, MovedAt) = (now + TimeSpan.FromMinutes(1 << (Attempts - 1)), now);
    }

    /// <summary>Nobody knows whether it left. It is not sent again: none is better than two.</summary>
    public void LoseSight(DateTime now) => (State, MovedAt) = (CopyState.Unclear, now);
}

internal enum CopyState
{
    Waiting,
    Begun,
    Sent,
    LeftOut,
    Failed,
    Unclear,
}
