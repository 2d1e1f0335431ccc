using System.Globalization;
using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>What makes an offer sound.</summary>
internal static class PlanRules
{
    private const int Year = 12;
    private const int ShortestMonth = 28;

    public static void Check(NewPlan offer)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(offer.Name), DuesErrors.PlanNameMissing);
        Rule.Require(Amounts(offer).All(amount => amount.Minor >= 0), DuesErrors.PriceNegative);
        Rule.Require(
            Amounts(offer).All(amount => amount.Minor <= MembershipPlan.MaxPrice),
            DuesErrors.PriceTooHigh,
            ("max", Highest(offer)));
        Rule.Require(
            Amounts(offer).All(amount => amount.IsPayable),
            DuesErrors.PriceTooFine,
            ("step", offer.Price.Step().ToShortText(CultureInfo.CurrentUICulture)));
        Rule.Require(
            IsOfCurrency(offer.WelcomeFee, offer) && IsOfCurrency(offer.FurtherChapterPrice, offer),
            DuesErrors.CurrencyDiffers,
            ("currency", offer.Price.Currency));
        Rule.Require(offer.TermMonths is >= 1 and <= MembershipPlan.MaxMonths, DuesErrors.TermTooShort);
        Rule.Require(offer.TaxPercent is null or (>= 0 and < 100), DuesErrors.TaxInvalid);
        Rule.Require(offer.IncludedChapters is null or > 0, DuesErrors.IncludedChaptersInvalid);
        Rule.Require(
            offer.FurtherChapterPrice is null || offer.IncludedChapters is not null,
            DuesErrors.FurtherChaptersUnlimited);
        if (offer.Kind == PlanKind.Calendar) CheckCalendar(offer);
    }

    private static Money[] Amounts(NewPlan offer) =>
        [offer.Price, .. new[] { offer.WelcomeFee, offer.FurtherChapterPrice }.OfType<Money>()];

    private static string Highest(NewPlan offer) =>
        new Money(MembershipPlan.MaxPrice, offer.Price.Currency).ToShortText(CultureInfo.CurrentUICulture);

    private static bool IsOfCurrency(Money? amount, NewPlan offer) =>
        amount is null || amount.Value.Currency == offer.Price.Currency;

    private static void CheckCalendar(NewPlan offer)
    {
        var boundary = new MonthDay(offer.BoundaryMonth, offer.BoundaryDay);

        Rule.Require(boundary.IsValid, DuesErrors.BoundaryInvalid);
        Rule.Require(Year % offer.TermMonths == 0 || offer.TermMonths % Year == 0, DuesErrors.CalendarTermUneven);
        Rule.Require(
            offer.ShortStubDays >= 0 && offer.ShortStubDays < ShortestMonth * offer.TermMonths,
            DuesErrors.ShortStubTooLong);
        Rule.Require(IsRolloverSound(offer, boundary), DuesErrors.RolloverInvalid);
    }

    /// <summary>Where rollover fell on the boundary itself, every term would be a double one.</summary>
    private static bool IsRolloverSound(NewPlan offer, MonthDay boundary)
    {
        if (offer.RolloverMonth is null && offer.RolloverDay is null) return true;
        if (offer.RolloverMonth is not { } month || offer.RolloverDay is not { } day) return false;

        var rollover = new MonthDay(month, day);
        return rollover.IsValid && rollover != boundary && offer.TermMonths % Year == 0;
    }
}
