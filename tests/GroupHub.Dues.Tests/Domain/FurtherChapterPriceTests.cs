using CsCheck;
using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

/// <summary>First chapter included, next at price (R32), with the arithmetic of R12 to R20.</summary>
public sealed class FurtherChapterPriceTests
{
    private static readonly PlanTerms Daily = Priced(Calendar(120_00, Proration.Daily), 60_00);

    [Fact]
    public void Chapters_beyond_those_included_are_prorated_as_dues_are()
    {
        var plan = Daily with { Proration = Proration.Monthly, WelcomeFee = Euro(25_00), TaxPercent = 19 };

        var quote = PriceQuote.ForJoining(plan, Day(2026, 6, 10), chapters: 3);

        quote.FurtherChapters.ShouldBe(2);
        (quote.Dues, quote.FurtherDues, quote.WelcomeFee).ShouldBe((Euro(70_00), Euro(70_00), Euro(25_00)));
        quote.Total.ShouldBe(Euro(165_00));
        quote.Tax.ShouldBe(Euro(26_34), "tax comes last, of the sum");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void What_is_included_costs_nothing_more(int chapters, int further) =>
        PriceQuote.ForJoining(Daily, Day(2026, 6, 10), chapters).FurtherChapters.ShouldBe(further);

    [Fact]
    public void R13_in_the_midst_of_a_term_the_days_that_are_left_are_paid_the_first_included()
    {
        var rest = RestOfTerm.From(Daily, [Range(Day(2026, 1, 1), Day(2026, 12, 31))], Day(2026, 6, 10));

        var quote = PriceQuote.ForFurtherChapter(Daily, rest, isPaidFor: false);

        (quote.Part, quote.Whole, quote.Total).ShouldBe((205, 365, Euro(33_70)));
        quote.Dates.ShouldBe(Range(Day(2026, 6, 10), Day(2026, 12, 31)));
    }

    [Fact]
    public void A_calendar_term_that_began_late_is_measured_by_the_whole_one()
    {
        var rest = RestOfTerm.From(Daily, [Range(Day(2026, 6, 10), Day(2026, 12, 31))], Day(2026, 6, 10));

        (rest.Part, rest.Whole).ShouldBe((205, 365));
    }

    [Fact]
    public void Terms_that_are_bought_already_are_paid_too()
    {
        var paid = (DateRange[])[Range(Day(2026, 1, 1), Day(2026, 12, 31)), Range(Day(2027, 1, 1), Day(2027, 12, 31))];

        var quote = PriceQuote.ForFurtherChapter(Daily, RestOfTerm.From(Daily, paid, Day(2026, 6, 10)), isPaidFor: false);

        quote.Total.ShouldBe(Euro(93_70));
        quote.RunsTo.ShouldBe(Day(2027, 12, 31));
    }

    [Fact]
    public void One_that_is_paid_for_already_costs_nothing() =>
        PriceQuote.ForFurtherChapter(Daily, RestOfTerm.From(Daily, [Range(Day(2026, 1, 1), Day(2026, 12, 31))], Day(2026, 6, 10)), isPaidFor: true)
            .Total.IsZero.ShouldBeTrue();

    [Fact]
    public void Another_day_keeps_the_price_and_the_number_that_were_shown()
    {
        var shown = PriceQuote.ForJoining(Daily, Day(2026, 6, 10), chapters: 3);

        var later = shown.On(Day(2026, 6, 11), Daily with { FurtherChapterPrice = Euro(90_00) });

        (later.FurtherChapters, later.FurtherDues).ShouldBe((2, Euro(67_07)));
    }

    [Fact]
    public void R19_the_parts_are_the_whole_and_their_tax_is_the_tax_of_the_whole() =>
        Gen.Select(CalendarPlans, Days, Gen.Long[0, 500_000], Gen.Int[0, 9]).Sample((plan, joined, price, chapters) =>
        {
            var quote = PriceQuote.ForJoining(Priced(plan, price) with { WelcomeFee = Euro(25_00), TaxPercent = 19 }, joined, chapters);
            var parts = (Money[])[quote.Dues, quote.FurtherDues, quote.WelcomeFee];
            var (sum, taxes) = (Euro(0), Euro(0));
            foreach (var part in parts)
            {
                taxes += (sum + part).IncludedTax(19) - sum.IncludedTax(19);
                sum += part;
            }

            return sum == quote.Total && taxes == quote.Tax;
        });

    [Fact]
    public void R14_all_further_chapters_together_are_rounded_once() =>
        Gen.Select(Days, Gen.Int[0, 364], Gen.Long[0, 500_000], Gen.Int[1, 9]).Sample((begun, passed, price, chapters) =>
        {
            var plan = Priced(Calendar(120_00, Proration.Daily), price);
            var quote = PriceQuote.ForJoining(plan, begun.AddDays(passed), chapters + 1);

            return Math.Abs((decimal)quote.FurtherDues.Minor - ((decimal)price * chapters * quote.Part / quote.Whole)) <= 0.5m;
        });

    [Fact]
    public void R13_what_is_left_and_what_has_passed_are_the_whole() =>
        Gen.Select(AnniversaryPlans, Days, Gen.Double[0, 1], Gen.Long[0, 500_000]).Sample((plan, joined, share, price) =>
        {
            var term = TermCalculator.Joining(plan, joined).Dates;
            var passed = (int)(share * (term.Days - 1));
            var rest = RestOfTerm.From(plan, [term], term.From.AddDays(passed));
            var (left, gone) = (Euro(price).Prorate(rest.Part, rest.Whole), Euro(price).Prorate(passed, rest.Whole));

            return rest.Part + passed == rest.Whole && Math.Abs(left.Minor + gone.Minor - price) <= 1 && (passed > 0 || left.Minor == price);
        });

    [Fact]
    public void R13_whoever_adds_it_later_never_pays_more() =>
        Gen.Select(Plans, Days, Gen.Int[0, 400], Gen.Long[0, 500_000]).Sample((plan, joined, passed, price) =>
        {
            var (term, priced) = (TermCalculator.Joining(plan, joined).Dates, Priced(plan, price));
            var day = term.From.AddDays(passed % term.Days);
            if (day == term.To) return true;

            return CostOn(priced, term, day.AddDays(1)) <= CostOn(priced, term, day) && CostOn(priced, term, day) <= Euro(price);
        });

    [Fact]
    public void R32_a_price_needs_a_number_that_is_included_and_says_then_how_many_may_be_chosen()
    {
        var offer = A.Offer with { ChapterRule = ChapterRule.AtLeastOne, IncludedChapters = 1, FurtherChapterPrice = Euro(60_00) };

        A.Plan(offer).Chapters.ShouldBe(new ChapterAllowance(1, null));
        A.Plan(offer).AllowanceWith(further: 2).ShouldBe(new ChapterAllowance(1, 3));
        A.Plan(offer with { FurtherChapterPrice = null }).Chapters.ShouldBe(new ChapterAllowance(1, 1));
        A.Plan(offer with { ChapterRule = ChapterRule.ExactlyOne }).Terms.CountFurther(4).ShouldBe(0);
        A.Breaking(() => A.Plan(offer with { IncludedChapters = null })).ShouldBe(DuesErrors.FurtherChaptersUnlimited);
        A.Breaking(() => A.Plan(offer with { FurtherChapterPrice = Euro(-1) })).ShouldBe(DuesErrors.PriceNegative);
        A.Breaking(() => A.Plan(offer with { FurtherChapterPrice = new Money(60_00, "USD") })).ShouldBe(DuesErrors.CurrencyDiffers);
    }

    private static Money CostOn(PlanTerms plan, DateRange term, DateOnly day) =>
        PriceQuote.ForFurtherChapter(plan, RestOfTerm.From(plan, [term], day), isPaidFor: false).Total;

    private static PlanTerms Priced(PlanTerms plan, long price) => plan with { IncludedChapters = 1, FurtherChapterPrice = Euro(price) };
}
