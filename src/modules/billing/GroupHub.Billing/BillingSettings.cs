using GroupHub.Foundation.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Billing;

internal static class BillingSettings
{
    /// <summary>The association's connected Stripe account, <c>acct_…</c>; empty means the platform's own.</summary>
    public const string StripeAccount = "GroupHub.Billing.StripeAccount";
}

internal sealed class BillingSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(
        BillingSettings.StripeAccount,
        displayName: LocalizableString.Create<GroupHubResource>("Setting:StripeAccount")));
}
