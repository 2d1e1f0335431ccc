using GroupHub.Dues.Domain;
using static GroupHub.Dues.Tests.Domain.A;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

public sealed class MembershipPlanTests
{
    public static TheoryData<NewPlan, string> Unsound() => new()
    {
        { Offer with { Name = " " }, DuesErrors.PlanNameMissing },
        { Offer with { Price = Euro(-1) }, DuesErrors.PriceNegative },
        { Offer with { WelcomeFee = Euro(-1) }, DuesErrors.PriceNegative },
        { Offer with { Price = Euro(long.MaxValue) }, DuesErrors.PriceTooHigh },
        { Offer with { WelcomeFee = Euro(MembershipPlan.MaxPrice + 1) }, DuesErrors.PriceTooHigh },
        { Offer with { IncludedChapters = 1, FurtherChapterPrice = Euro(long.MaxValue) }, DuesErrors.PriceTooHigh },
        { Offer with { Price = new(5_125, "KWD") }, DuesErrors.PriceTooFine },
        { Offer with { Price = new(5_120, "KWD"), WelcomeFee = new(1, "KWD") }, DuesErrors.PriceTooFine },
        { Offer with { WelcomeFee = new(1, "USD") }, DuesErrors.CurrencyDiffers },
        { Offer with { TermMonths = 0 }, DuesErrors.TermTooShort },
        { Offer with { TermMonths = 121 }, DuesErrors.TermTooShort },
        { Offer with { TaxPercent = 100 }, DuesErrors.TaxInvalid },
        { Offer with { BoundaryMonth = 2, BoundaryDay = 30 }, DuesErrors.BoundaryInvalid },
        { Offer with { TermMonths = 5 }, DuesErrors.CalendarTermUneven },
        { Offer with { ShortStubDays = 336 }, DuesErrors.ShortStubTooLong },
        { Offer with { RolloverMonth = 1, RolloverDay = 1 }, DuesErrors.RolloverInvalid },
        { Offer with { RolloverMonth = 9 }, DuesErrors.RolloverInvalid },
        { Offer with { TermMonths = 6, RolloverMonth = 9, RolloverDay = 1 }, DuesErrors.RolloverInvalid },
    };

    [Theory, MemberData(nameof(Unsound))]
    public void An_unsound_offer_is_refused(NewPlan offer, string error) => Breaking(() => Plan(offer)).ShouldBe(error);

    [Fact]
    public void What_the_calendar_says_does_not_matter_to_an_anniversary_plan() =>
        Plan(Offer with { Kind = PlanKind.Anniversary, TermMonths = 5, BoundaryDay = 99 }).TermMonths.ShouldBe(5);
}
