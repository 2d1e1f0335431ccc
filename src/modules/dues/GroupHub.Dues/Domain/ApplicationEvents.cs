using Volo.Abp.EventBus;

namespace GroupHub.Dues.Domain;

[EventName("GroupHub.Dues.ApplicationApproved")]
internal sealed record ApplicationApproved(Guid ApplicationId);

[EventName("GroupHub.Dues.ApplicationRejected")]
internal sealed record ApplicationRejected(Guid ApplicationId);

[EventName("GroupHub.Dues.ApplicantAdmitted")]
internal sealed record ApplicantAdmitted(Guid ApplicationId);
