using CsCheck;
using GroupHub.Dues.Domain;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

public sealed class PriceQuoteTests
{
    [Fact]
    public void R12_by_months_the_month_of_joining_counts() =>
        PriceQuote.ForJoining(Calendar(120_00, Proration.Monthly), Day(2026, 6, 10)).Dues.ShouldBe(Euro(70_00));

    [Fact]
    public void R13_by_days_the_day_of_joining_counts() =>
        PriceQuote.ForJoining(Calendar(120_00, Proration.Daily), Day(2026, 6, 10)).Dues.ShouldBe(Euro(67_40));

    [Fact]
    public void R14_the_factor_is_never_rounded() =>
        PriceQuote.ForJoining(Calendar(120_00, Proration.Daily) with { Months = 1 }, Day(2026, 1, 15)).Dues.ShouldBe(Euro(65_81));

    [Fact]
    public void R15_a_short_stub_is_added_to_a_full_term_at_the_full_price()
    {
        var plan = Calendar(120_00, Proration.Monthly) with { ShortStubDays = 27 };

        var quote = PriceQuote.ForJoining(plan, Day(2026, 12, 5));

        quote.Dues.ShouldBe(Euro(120_00));
        quote.Dates.ShouldBe(Range(Day(2026, 12, 5), Day(2027, 12, 31)));
        PriceQuote.ForJoining(plan, Day(2026, 12, 4)).Dues.ShouldBe(Euro(10_00));
    }

    [Fact]
    public void R16_R20_dues_are_prorated_the_fee_is_not_and_tax_comes_last()
    {
        var plan = Calendar(240_00, Proration.Monthly) with { WelcomeFee = Euro(25_00), TaxPercent = 19 };

        var quote = PriceQuote.ForJoining(plan, Day(2026, 11, 23));

        quote.Dues.ShouldBe(Euro(40_00));
        quote.Total.ShouldBe(Euro(65_00));
        quote.Tax.ShouldBe(Euro(10_38));
    }

    [Fact]
    public void R19_a_sum_is_split_by_largest_remainder() =>
        Euro(100_01).Split(55, 35, 10).ShouldBe([Euro(55_01), Euro(35_00), Euro(10_00)]);

    [Fact]
    public void R19_parts_sum_to_the_whole() =>
        Gen.Select(Gen.Long[-10_000_000, 10_000_000], Gen.Int[0, 100].Array[1, 8].Where(shares => shares.Sum() > 0)).Sample((sum, shares) =>
            Euro(sum).Split(shares).Sum(part => part.Minor) == sum);

    [Fact]
    public void R12_R13_nobody_pays_more_than_the_price_and_a_whole_term_costs_the_whole() =>
        Gen.Select(CalendarPlans, Days).Sample((plan, joined) =>
        {
            var quote = PriceQuote.ForJoining(plan, joined);
            var isFull = new CalendarPeriods(plan.Boundary, plan.Months).TermAround(joined) == quote.Dates;

            return quote.Dues.Minor >= 0 && quote.Dues <= plan.Price && (!isFull || quote.Dues == plan.Price);
        });

    [Fact]
    public void R12_R13_who_joins_later_in_a_term_never_pays_more() =>
        Gen.Select(CalendarPlans, Days).Sample((plan, day) =>
        {
            var unrolled = plan with { ShortStubDays = 0 };
            var (today, tomorrow) = (PriceQuote.ForJoining(unrolled, day), PriceQuote.ForJoining(unrolled, day.AddDays(1)));

            return today.RunsTo != tomorrow.RunsTo || tomorrow.Dues <= today.Dues;
        });

    [Fact]
    public void R14_rounding_is_off_by_half_a_cent_at_most() =>
        Gen.Select(CalendarPlans, Days).Sample((plan, joined) =>
        {
            var quote = PriceQuote.ForJoining(plan, joined);

            return Math.Abs((decimal)quote.Dues.Minor - ((decimal)plan.Price.Minor * quote.Part / quote.Whole)) <= 0.5m;
        });

    [Fact]
    public void R12_months_paid_and_months_passed_are_the_whole_term() =>
        Gen.Select(CalendarPlans, Days).Sample((plan, joined) =>
        {
            var monthly = plan with { Proration = Proration.Monthly, ShortStubDays = 0 };
            var periods = new CalendarPeriods(plan.Boundary, plan.Months);
            var term = TermCalculator.Joining(monthly, joined);

            return !term.IsPartial || term.Part + periods.MonthsBefore(joined) == plan.Months;
        });

    [Fact]
    public void Paid_later_a_calendar_term_keeps_its_end_and_an_anniversary_term_its_length()
    {
        var calendar = PriceQuote.ForJoining(Calendar(240_00, Proration.Monthly), Day(2026, 11, 23));
        var anniversary = PriceQuote.ForJoining(Anniversary(12), Day(2026, 11, 23));

        calendar.DatesFrom(Day(2026, 11, 30)).ShouldBe(Range(Day(2026, 11, 30), Day(2026, 12, 31)));
        calendar.DatesFrom(Day(2027, 1, 2)).Days.ShouldBe(calendar.Dates.Days);
        anniversary.DatesFrom(Day(2026, 11, 30)).ShouldBe(Range(Day(2026, 11, 30), Day(2027, 11, 29)));
    }

    [Fact]
    public void Another_day_keeps_the_price_that_was_shown()
    {
        var shown = PriceQuote.ForJoining(Calendar(240_00, Proration.Monthly), Day(2026, 10, 31));

        var later = shown.On(Day(2026, 11, 1), Calendar(300_00, Proration.Monthly));

        later.Dues.ShouldBe(Euro(40_00));
        shown.HoldsAgainst(later).ShouldBeFalse();
    }
}
