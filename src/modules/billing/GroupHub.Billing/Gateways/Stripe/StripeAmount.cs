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
        Rule.Require(
            amount.IsPayable,
            BillingErrors.AmountTooFine,
            ("step", amount.Step().ToShortText(CultureInfo.CurrentUICulture)));
        return (long)(amount.Minor * UnitsIn(amount.Currency));
    }

    /// <param name="amount">As Stripe says it.</param>
    /// <param name="currency">In small letters, as Stripe writes them.</param>
    public static Money Read(long amount, string currency)
    {
        var known = currency.ToUpperInvariant();
        return new Money((long)(amount / UnitsIn(known)), known);
    }

    /// <summary>How many of Stripe's units one of ours is.</summary>
    private static decimal UnitsIn(string currency) => currency switch
    {
        "ISK" or "UGX" => 100,
        "MGA" => 0.01m,
        _ => 1,
    };
}
