using GroupHub.Foundation;
using Volo.Abp.EventBus;

namespace GroupHub.Dues;

/// <summary>
/// A term was bought or voided, another fact about somebody's membership has changed, or the rules by which it is
/// judged.
/// </summary>
[EventName("GroupHub.Dues.MembershipChanged")]
public sealed record MembershipChanged(Guid MemberId) : IMemberChanged;

/// <summary>Somebody wants to join and waits for a decision; whoever may pay at once waits for nobody.</summary>
[EventName("GroupHub.Dues.ApplicationSubmitted")]
public sealed record ApplicationSubmitted(Guid ApplicationId, Guid PlanId);
