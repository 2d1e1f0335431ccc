using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// A member is away from a chapter's meetings for a while, with its officers' consent: no meeting misses them (R38,
/// R39). Why is for the two of them alone; the audit log never hears of it.
/// </summary>
[DisableAuditing]
internal sealed partial class Leave : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxReasonLength = 500;

    private Leave() { }

    public Guid? TenantId { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid MemberId { get; private set; }
    public Guid ChapterId { get; private set; }
    public LeaveKind Kind { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day as it was asked for.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The last day, where it was ended early.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>On which side; only that side takes it back.</summary>
    public LeaveSide? EndedBy { get; private set; }
    public string? Reason { get; private set; }
    public LeaveState State { get; private set; }

    /// <summary>What it was before it was withdrawn.</summary>
    public LeaveState? StateBefore { get; private set; }

    /// <summary>On which side; only that side takes it back.</summary>
    public LeaveSide? WithdrawnBy { get; private set; }
    public DateTime AskedAt { get; private set; }

    /// <summary>The account of who decided.</summary>
    public Guid? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>What an officer who declined had to say.</summary>
    public string? Answer { get; private set; }

    public DateOnly LastDay => EndedOn ?? To;

    public IEnumerable<DateOnly> Dates =>
        Enumerable.Range(From.DayNumber, LastDay.DayNumber - From.DayNumber + 1).Select(DateOnly.FromDayNumber);

    /// <summary>Whether it counts, or would once somebody approves.</summary>
    public bool IsStanding => State is LeaveState.Requested or LeaveState.Approved;

    /// <summary>Whether both are from the same meetings on some day.</summary>
    public bool Overlaps(Leave other) => ChapterId == other.ChapterId && From <= other.LastDay && other.From <= LastDay;

    /// <summary>Those that let nobody miss their member at the chapter's meetings of that day.</summary>
    public static Expression<Func<Leave, bool>> Covering(Guid? chapterId, DateOnly day) => leave =>
        leave.ChapterId == chapterId
            && leave.State == LeaveState.Approved
            && leave.From <= day
            && (leave.EndedOn ?? leave.To) >= day;

    public static Leave Ask(Guid id, LeavePlan plan, DateTime now)
    {
        var leave = Of(id, plan, now);
        leave.Tell(LeaveNews.Asked);
        return leave;
    }

    /// <summary>An officer who may decide writes down what was agreed.</summary>
    public static Leave Enter(Guid id, LeavePlan plan, Guid? by, DateTime now)
    {
        var leave = Of(id, plan, now);
        leave.Decide(LeaveState.Approved, by, now);
        return leave;
    }

    /// <summary>Before it begins; also where somebody has declined it first.</summary>
    public void Approve(Guid? by, DateOnly today, DateTime now)
    {
        if (State == LeaveState.Approved) return;
        Rule.Require(State != LeaveState.Withdrawn, MeetingsErrors.LeaveNotOpen);
        Rule.Require(From > today, MeetingsErrors.LeaveHasBegun);

        Answer = null;
        Decide(LeaveState.Approved, by, now);
    }

    public void Decline(string? answer, Guid? by, DateTime now)
    {
        if (State == LeaveState.Declined) return;
        Rule.Require(State == LeaveState.Requested, MeetingsErrors.LeaveNotOpen);

        Answer = answer.OrNothing();
        Decide(LeaveState.Declined, by, now);
    }

    private static Leave Of(Guid id, LeavePlan plan, DateTime now) => new()
    {
        Id = id,
        RequestId = plan.RequestId,
        MemberId = plan.MemberId,
        ChapterId = plan.ChapterId,
        Kind = plan.Kind,
        From = plan.From,
        To = plan.To,
        Reason = plan.Reason,
        AskedAt = now,
    };

    private void Decide(LeaveState state, Guid? by, DateTime now)
    {
        (State, DecidedBy, DecidedAt) = (state, by, now);
        Tell(state == LeaveState.Approved ? LeaveNews.Approved : LeaveNews.Declined);
    }

    private void Tell(LeaveNews news) => AddDistributedEvent(new LeaveMovedOn(Id, news));
}
