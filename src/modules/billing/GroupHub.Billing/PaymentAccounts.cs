using GroupHub.Billing.Features;
using GroupHub.Billing.Gateways;
using GroupHub.Billing.Gateways.Stripe;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace GroupHub.Billing;

/// <summary>
/// The account to which an association's money goes. Keys and secrets are the operator's and never come here.
/// </summary>
internal sealed class PaymentAccounts(PaymentGateways gateways, ISettingProvider settings, ISettingManager manager)
    : ITransientDependency
{
    public async Task<PaymentSettings> ShowAsync(CancellationToken cancellation)
    {
        if (!gateways.TakePayments) return new PaymentSettings();

        var account = gateways.Current.Name == StripeGateway.Id ? await FindAsync() : null;
        return new PaymentSettings
        {
            Gateway = gateways.Current.Name,
            TakesAccounts = gateways.Current.Name == StripeGateway.Id,
            Account = account,
            State = await gateways.Current.ReadAccountAsync(account, cancellation),
        };
    }

    /// <summary>One that the gateway knows; whether it takes money for it already may follow later.</summary>
    public async Task<AccountState> ConnectAsync(string? account, CancellationToken cancellation)
    {
        Rule.Require(
            gateways.TakePayments && gateways.Current.Name == StripeGateway.Id, BillingErrors.AccountNeedsStripe);

        var state = await gateways.Current.ReadAccountAsync(account, cancellation);
        Rule.Require(state != AccountState.NoAnswer, BillingErrors.AccountNotAsked);
        Rule.Require(state != AccountState.Unknown, BillingErrors.AccountUnknown);
        if (account != await FindAsync())
            await manager.SetForCurrentTenantAsync(BillingSettings.StripeAccount, account);
        return state;
    }

    private async Task<string?> FindAsync() =>
        await settings.GetOrNullAsync(BillingSettings.StripeAccount) is { Length: > 0 } account ? account : null;
}
