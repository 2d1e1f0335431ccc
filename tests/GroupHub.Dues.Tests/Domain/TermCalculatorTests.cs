using CsCheck;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

public sealed class TermCalculatorTests
{
    private static readonly StandingPolicy Policy = StandingPolicy.Default;

    [Fact]
    public void R7_the_31st_comes_back_after_February() =>
        Chain(Anniversary(months: 1), Day(2026, 1, 31), 4).Select(term => term.From)
            .ShouldBe([Day(2026, 1, 31), Day(2026, 2, 28), Day(2026, 3, 31), Day(2026, 4, 30)]);

    [Fact]
    public void R7_joined_on_29_February_ends_on_27_February_and_on_the_28th_before_a_leap_start() =>
        Chain(Anniversary(months: 12), Day(2024, 2, 29), 4).Select(term => term.To)
            .ShouldBe([Day(2025, 2, 27), Day(2026, 2, 27), Day(2027, 2, 27), Day(2028, 2, 28)]);

    [Theory]
    [InlineData("2018-08-31", "2018-12-31")]
    [InlineData("2018-09-01", "2019-12-31")]
    [InlineData("2018-01-01", "2018-12-31")]
    [InlineData("2018-12-31", "2019-12-31")]
    public void R8_joining_from_the_rollover_day_on_includes_the_next_year(string joined, string end)
    {
        var plan = Calendar(120_00) with { Rollover = new MonthDay(9, 1) };

        TermCalculator.Joining(plan, Day(joined)).Dates.To.ShouldBe(Day(end));
    }

    [Fact]
    public void P10_without_a_rollover_day_nothing_rolls_over() =>
        TermCalculator.Joining(Calendar(120_00), Day(2018, 12, 31)).Dates.ShouldBe(Range(Day(2018, 12, 31), Day(2018, 12, 31)));

    [Fact]
    public void R8_a_boundary_in_the_middle_of_a_month_and_a_rollover_in_the_year_after()
    {
        var plan = Calendar(120_00) with { Boundary = new MonthDay(7, 15), Rollover = new MonthDay(3, 1) };

        TermCalculator.Joining(plan, Day(2026, 2, 28)).Dates.To.ShouldBe(Day(2026, 7, 14));
        TermCalculator.Joining(plan, Day(2026, 3, 1)).Dates.To.ShouldBe(Day(2027, 7, 14));
        TermCalculator.Joining(plan, Day(2026, 7, 15)).Dates.To.ShouldBe(Day(2027, 7, 14));
    }

    [Fact]
    public void R8_a_term_of_two_years_joined_in_the_middle_ends_with_the_year_after() =>
        TermCalculator.Joining(Calendar(240_00) with { Months = 24 }, Day(2026, 11, 23)).Dates.To.ShouldBe(Day(2027, 12, 31));

    [Fact]
    public void R9_renewing_early_starts_the_day_after_the_last_paid_one() =>
        Renew(Anniversary(12), Range(Day(2026, 1, 10), Day(2027, 1, 9)), on: Day(2026, 12, 1))
            .ShouldBe(Range(Day(2027, 1, 10), Day(2028, 1, 9)));

    [Fact]
    public void R9_in_grace_the_new_term_still_joins_on_to_the_old_one() =>
        Renew(Anniversary(12), Range(Day(2026, 1, 10), Day(2027, 1, 9)), on: Day(2027, 1, 30))
            .ShouldBe(Range(Day(2027, 1, 10), Day(2028, 1, 9)));

    [Fact]
    public void R9_once_lapsed_the_new_term_starts_with_the_payment() =>
        Renew(Anniversary(12), Range(Day(2026, 1, 10), Day(2027, 1, 9)), on: Day(2027, 1, 31))
            .ShouldBe(Range(Day(2027, 1, 31), Day(2028, 1, 30)));

    [Fact]
    public void R9_an_association_may_let_renewals_in_grace_begin_with_the_payment()
    {
        var prompt = Policy with { GraceJoinsOn = false };
        var last = Range(Day(2026, 1, 10), Day(2027, 1, 9));

        TermCalculator.Renewing(Anniversary(12), last, last.From, Day(2027, 1, 30), prompt).Dates.ShouldBe(Range(Day(2027, 1, 30), Day(2028, 1, 29)));
        TermCalculator.Renewing(Anniversary(12), last, last.From, Day(2027, 1, 9), prompt).Dates.From.ShouldBe(Day(2027, 1, 10), "a day that is paid is not paid again");
    }

    [Fact]
    public void R9_an_association_may_let_lapsed_terms_keep_their_days()
    {
        var patient = Policy with { LapsedJoinsOn = true };
        var last = Range(Day(2025, 1, 10), Day(2026, 1, 9));

        TermCalculator.Renewing(Anniversary(12), last, last.From, Day(2026, 6, 1), patient).Dates.ShouldBe(Range(Day(2026, 1, 10), Day(2027, 1, 9)));
        TermCalculator.Renewing(Anniversary(3), last, last.From, Day(2026, 6, 1), patient).Dates.ShouldBe(Range(Day(2026, 4, 10), Day(2026, 7, 9)));
    }

    [Theory]
    [InlineData("2027-01-10", "2027-01-09", "2027-01-09", RenewalStart.BehindTheRunning)]
    [InlineData("2027-01-10", "2027-01-09", "2027-01-10", RenewalStart.JoinedOn)]
    [InlineData("2027-01-10", "2027-01-09", "2027-06-01", RenewalStart.JoinedOn)]
    [InlineData("2027-06-01", "2027-01-09", "2027-06-01", RenewalStart.WithPayment)]
    [InlineData("2027-04-10", "2027-01-09", "2027-06-01", RenewalStart.InRhythm)]
    public void R9_why_a_term_begins_when_it_does(string next, string paidThrough, string today, object why) =>
        ((object)TermChain.StartOf(Day(next), Day(paidThrough), Day(today))).ShouldBe(why);

    [Fact]
    public void R9_a_gap_longer_than_a_term_is_stepped_over_so_that_nobody_buys_the_past()
    {
        var patient = Policy with { GraceDays = 100 };

        TermCalculator.Renewing(Anniversary(1), Range(Day(2026, 1, 1), Day(2026, 1, 31)), Day(2026, 1, 1), Day(2026, 4, 10), patient)
            .Dates.ShouldBe(Range(Day(2026, 4, 1), Day(2026, 4, 30)));
    }

    [Fact]
    public void R7_R9_terms_follow_each_other_without_gap_or_overlap_or_lost_day() =>
        Gen.Select(Plans, Days, Gen.Int[2, 12]).Sample((plan, joined, count) =>
        {
            var chain = Chain(plan, joined, count);

            return chain[0].From == joined
                && chain.Zip(chain.Skip(1)).All(pair => pair.First.To.AddDays(1) == pair.Second.From)
                && chain.Sum(term => term.Days) == chain[^1].To.DayNumber - joined.DayNumber + 1;
        });

    [Fact]
    public void R7_however_often_renewed_a_term_starts_on_the_anchors_day() =>
        Gen.Select(AnniversaryPlans, Days, Gen.Int[2, 30]).Sample((plan, joined, count) =>
            Chain(plan, joined, count).Select((term, index) => term.From == joined.AddMonths(index * plan.Months)).All(same => same));

    [Fact]
    public void R8_a_calendar_term_ends_the_day_before_a_boundary_and_is_never_longer_than_a_stub_and_a_full_one() =>
        Gen.Select(CalendarPlans, Days).Sample((plan, joined) =>
        {
            var term = TermCalculator.Joining(plan, joined);
            var periods = new CalendarPeriods(plan.Boundary, plan.Months);

            return periods.LastBoundary(term.Dates.To.AddDays(1)) == term.Dates.To.AddDays(1)
                && term.Dates.Covers(joined)
                && term.Dates.Days <= plan.ShortStubDays + Math.Max(periods.TermAround(joined).Days, periods.TermAfter(joined).Days);
        });

    [Fact]
    public void R9_a_renewal_never_overlaps_what_is_paid_and_is_never_over_already() =>
        Gen.Select(Plans, Days, Gen.Int[-400, 800], Gen.Bool, Gen.Bool).Sample((plan, joined, later, inGrace, lapsed) =>
        {
            var last = TermCalculator.Joining(plan, joined).Dates;
            var today = last.To.AddDays(later);

            var renewed = TermCalculator.Renewing(plan, last, joined, today, Policy with { GraceJoinsOn = inGrace, LapsedJoinsOn = lapsed }).Dates;

            return !renewed.Overlaps(last) && renewed.From > last.To && renewed.To >= today;
        });

    private static DateRange Renew(PlanTerms plan, DateRange last, DateOnly on) =>
        TermCalculator.Renewing(plan, last, anchor: last.From, on, Policy).Dates;
}
