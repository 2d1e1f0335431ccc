using Volo.Abp.EventBus;

namespace GroupHub.Abp.Identity;

/// <summary>An account has another address from now on, by whomever.</summary>
[EventName("GroupHub.Abp.Identity.SignInAddressGivenUp")]
public sealed record SignInAddressGivenUp(Guid UserId, string OldEmail);
