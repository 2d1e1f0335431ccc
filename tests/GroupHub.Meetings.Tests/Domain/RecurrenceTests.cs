using CsCheck;
using GroupHub.Meetings.Domain;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class RecurrenceTests
{
    private const string Berlin = "Europe/Berlin";

    private static readonly Gen<string> Rules = Gen.OneOf(
        Gen.Select(Gen.Int[1, 4], OneOf("MO", "WE", "TH,FR", "SU", "MO,TU,WE,TH,FR"), (every, days) => $"FREQ=WEEKLY;INTERVAL={every};BYDAY={days}"),
        Gen.Select(Gen.Int[1, 3], OneOf("1MO", "-1TH", "2WE"), (every, day) => $"FREQ=MONTHLY;INTERVAL={every};BYDAY={day}"),
        Gen.Int[1, 31].Select(day => $"FREQ=MONTHLY;BYMONTHDAY={day}"),
        Gen.Int[2, 9].Select(every => $"FREQ=DAILY;INTERVAL={every}"),
        Gen.Const("FREQ=YEARLY"));

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=WE", "2026-12-02 2026-12-09 2026-12-16")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "2026-12-02 2026-12-16 2026-12-30")]
    [InlineData("freq=monthly;byday=-1th", "2026-12-31 2027-01-28 2027-02-25")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31 2027-01-31 2027-03-31")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2028-02-29 2032-02-29 2036-02-29")]
    [InlineData(null, "2026-12-02")]
    public void A_rule_names_dates(string? rule, string dates)
    {
        var kept = rule is null or "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" ? rule : Recurrence.Of(rule, Wednesday, Berlin);

        Recurrence.Dates(kept, Wednesday, Wednesday, DateOnly.MaxValue).Take(3).ShouldBe(dates.Split(' ').Select(date => DateOnly.Parse(date, null)));
    }

    [Theory]
    [InlineData("FREQ=SECONDLY"), InlineData("FREQ=MINUTELY;COUNT=3"), InlineData("FREQ=HOURLY"), InlineData("FREQ=DAILY")]
    [InlineData("FREQ=DAILY;BYHOUR=1,2,3"), InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"), InlineData("FREQ=DAILY;BYSECOND=1")]
    public void A_rule_that_explodes_is_refused(string rule) =>
        Breaking(() => Recurrence.Of(rule, Wednesday, Berlin)).ShouldBe(MeetingsErrors.RuleTooFrequent);

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), InlineData("FREQ=WEEKLY;UNTIL=20200101"), InlineData("FREQ=MONTHLY;BYDAY=6MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9"), InlineData("FREQ=YEARLY;INTERVAL=900;BYMONTH=1;BYMONTHDAY=1")]
    public void A_rule_that_never_occurs_is_refused(string rule) =>
        Breaking(() => Recurrence.Of(rule, Wednesday, Berlin)).ShouldBe(MeetingsErrors.RuleNeverOccurs);

    [Theory]
    [InlineData("every Wednesday"), InlineData("FREQ=WEEKLY;FOO=1"), InlineData("FREQ=WEEKLY;INTERVAL=0"), InlineData("FREQ=WEEKLY;COUNT=-5")]
    [InlineData("FREQ=WEEKLY;COUNT=99999999999"), InlineData("FREQ=WEEKLY;COUNT=1001"), InlineData("FREQ=WEEKLY;BYDAY=XX"), InlineData(";;;")]
    [InlineData("FREQ=WEEKLY;FREQ=DAILY"), InlineData("FREQ=WEEKLY\r\nATTENDEE:x"), InlineData("BYDAY=MO"), InlineData("FREQ=WEEKLY;UNTIL=soon")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261301"), InlineData("FREQ=MONTHLY;BYMONTHDAY=45"), InlineData("FREQ=;BYDAY=MO")]
    public void What_is_no_rule_is_refused(string rule) =>
        Breaking(() => Recurrence.Of(rule, Wednesday, Berlin)).ShouldBe(MeetingsErrors.RuleInvalid);

    [Fact]
    public void A_number_of_times_is_kept_as_the_last_date() =>
        Recurrence.Of("FREQ=WEEKLY;COUNT=3;BYDAY=WE", Wednesday, Berlin).ShouldBe("FREQ=WEEKLY;BYDAY=WE;UNTIL=20261216");

    [Theory]
    [InlineData("20261215T230000Z", "20261216")]
    [InlineData("20261216T225959Z", "20261216")]
    [InlineData("20261216T235959", "20261216")]
    [InlineData("20261216", "20261216")]
    public void R51_an_end_in_UTC_is_a_date_on_the_wall(string until, string kept) =>
        Recurrence.Of($"FREQ=WEEKLY;BYDAY=WE;UNTIL={until}", Wednesday, Berlin).ShouldBe($"FREQ=WEEKLY;BYDAY=WE;UNTIL={kept}");

    [Fact]
    public void A_rule_without_an_end_is_looked_at_only_as_far_as_somebody_asks() =>
        Recurrence.Dates("FREQ=WEEKLY;BYDAY=WE", Wednesday, Day(2031, 1, 1), Day(2031, 1, 31)).Count().ShouldBe(5);

    [Fact]
    public void Dates_do_not_depend_on_where_one_starts_to_look() =>
        Gen.Select(Rules, Gen.Int[0, 400], Gen.Int[0, 900], Gen.Int[0, 400]).Sample((rule, start, skip, span) =>
        {
            var first = Wednesday.AddDays(start);
            var (from, to) = (first.AddDays(skip), first.AddDays(skip + span));

            var all = Recurrence.Dates(rule, first, first, to).Where(date => date >= from);
            return all.SequenceEqual(Recurrence.Dates(rule, first, from, to));
        });

    [Fact]
    public void R50_a_series_cut_in_two_has_the_dates_it_had() =>
        Gen.Select(Rules, Gen.Int[1, 20]).Sample((rule, at) =>
        {
            var whole = Recurrence.Dates(rule, Wednesday, Wednesday, Wednesday.AddYears(4)).Take(at + 10).ToList();
            if (whole.Count <= at) return true;

            var head = Recurrence.Dates(Recurrence.Until(rule, whole[at].AddDays(-1)), whole[0], whole[0], whole[^1]);
            var tail = Recurrence.Dates(rule, whole[at], whole[at], whole[^1]);
            return head.Concat(tail).SequenceEqual(whole);
        });
}
