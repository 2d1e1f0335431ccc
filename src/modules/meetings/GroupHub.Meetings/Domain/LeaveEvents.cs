using Volo.Abp.EventBus;

namespace GroupHub.Meetings.Domain;

/// <summary>Something about a leave is to be told.</summary>
[EventName("GroupHub.Meetings.LeaveMovedOn")]
internal sealed record LeaveMovedOn(Guid LeaveId, LeaveNews News);

internal enum LeaveNews
{
    /// <summary>For those who decide; all others are for the member.</summary>
    Asked,
    Approved,
    Declined,
    Ended,
    Withdrawn,
}

/// <summary>
/// On whose side somebody acts: a member is told what officers do, and not what they have done themselves.
/// </summary>
internal enum LeaveSide
{
    Member,
    Officer,
}
