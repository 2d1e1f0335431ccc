using Volo.Abp.EventBus;

namespace GroupHub.Networking.Domain;

// Each names a row and nobody: who has to do with whom stays in the rows.

[EventName("GroupHub.Networking.FollowUpSent")]
internal sealed record FollowUpSent(Guid FollowUpId);

[EventName("GroupHub.Networking.HelpInvited")]
internal sealed record HelpInvited(Guid AnswerId);

[EventName("GroupHub.Networking.HelpOffered")]
internal sealed record HelpOffered(Guid AnswerId);

[EventName("GroupHub.Networking.HelpAccepted")]
internal sealed record HelpAccepted(Guid AnswerId);

[EventName("GroupHub.Networking.IntroductionRequested")]
internal sealed record IntroductionRequested(Guid IntroductionId);

[EventName("GroupHub.Networking.IntroductionPassedOn")]
internal sealed record IntroductionPassedOn(Guid IntroductionId);

[EventName("GroupHub.Networking.IntroductionAgreed")]
internal sealed record IntroductionAgreed(Guid IntroductionId);

[EventName("GroupHub.Networking.OutcomeShared")]
internal sealed record OutcomeShared(Guid OutcomeId);

[EventName("GroupHub.Networking.ReferralMoved")]
internal sealed record ReferralMoved(Guid ReferralId, ReferralState State);

[EventName("GroupHub.Networking.ProfileOfferChosen")]
internal sealed record ProfileOfferChosen(Guid MemberId);
