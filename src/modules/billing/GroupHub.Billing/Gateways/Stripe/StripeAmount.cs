using System.Globalization;
using GroupHub.Foundation;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>
/// Amounts as Stripe counts them: in minor units, but two currencies that have no decimals any more still with two, and
/// one that has them without (docs.stripe.com/currencies, "Special cases" and "Zero-decimal currencies").
/// </summary>
internal static class StripeAmount
{
    /// <exception cref="Volo.Abp.BusinessException">Stripe takes no such amount.</exception>
    public static long Of(Money amount)
    {
        var step = new Money(Currencies.StepOf(amount.Currency), amount.Currency);
        Rule.Require(
            amount.IsPayable, BillingErrors.AmountTooFine, ("step", step.ToShortText(CultureInfo.CurrentUICulture)));
        return amount.Currency switch
        {
            "ISK" or "UGX" => checked(amount.Minor * 100),
            "MGA" => amount.Minor / 100,
            _ => amount.Minor,
        };
    }

    /// <param name="amount">As Stripe says it.</param>
    /// <param name="currency">In small letters, as Stripe writes them.</param>
    public static Money Read(long amount, string currency) => currency.ToUpperInvariant() switch
    {
        "ISK" or "UGX" => new Money(amount / 100, currency.ToUpperInvariant()),
        "MGA" => new Money(checked(amount * 100), "MGA"),
        var other => new Money(amount, other),
    };
}
