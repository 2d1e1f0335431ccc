using Volo.Abp.EventBus;

namespace GroupHub.Dues.Domain;

[EventName("GroupHub.Dues.MemberExpelled")]
internal sealed record MemberExpelled(Guid MemberId);

[EventName("GroupHub.Dues.ExpulsionLifted")]
internal sealed record ExpulsionLifted(Guid MemberId);

[EventName("GroupHub.Dues.DeathRecorded")]
internal sealed record DeathRecorded(Guid MemberId);

/// <summary>An officer has the way to renew sent to the member.</summary>
[EventName("GroupHub.Dues.RenewalAskedFor")]
internal sealed record RenewalAskedFor(Guid MembershipId);
