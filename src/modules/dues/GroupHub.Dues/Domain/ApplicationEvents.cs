using Volo.Abp.EventBus;

namespace GroupHub.Dues.Domain;

[EventName("GroupHub.Dues.ApplicationApproved")]
internal sealed record ApplicationApproved(Guid ApplicationId);

/// <summary>By hand, and not by themselves.</summary>
[EventName("GroupHub.Dues.ApplicantRegistered")]
internal sealed record ApplicantRegistered(Guid ApplicationId);

[EventName("GroupHub.Dues.ApplicationRejected")]
internal sealed record ApplicationRejected(Guid ApplicationId);

/// <summary>The payment for it buys nothing, and is to be given back.</summary>
[EventName("GroupHub.Dues.PaidTwice")]
internal sealed record PaidTwice(Guid ApplicationId);

/// <param name="ApplicationId">Whose.</param>
/// <param name="From">The first day of the membership.</param>
[EventName("GroupHub.Dues.ApplicantAdmitted")]
internal sealed record ApplicantAdmitted(Guid ApplicationId, DateOnly From);
