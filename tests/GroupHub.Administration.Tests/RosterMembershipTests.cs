using GroupHub.Administration.Domain;
using GroupHub.Dues;
using GroupHub.Foundation;

namespace GroupHub.Administration.Tests;

/// <summary>What is written down for every day is what the calculator says for that day.</summary>
public sealed class RosterMembershipTests
{
    private static readonly StandingPolicy Policy = StandingPolicy.Default;

    private static readonly MembershipFacts Renewed = new()
    {
        MemberId = Guid.NewGuid(),
        Terms = [Term("2024-03-10", "2024-12-31"), Term("2025-01-01", "2025-12-31"), Term("2026-02-01", "2026-12-31")],
        Suspensions = [new SuspensionFacts(Day("2025-06-01"), Day("2025-06-30"))],
        ResignedOn = Day("2027-03-01"),
    };

    [Fact]
    public void Every_day_has_exactly_one_standing_and_it_is_that_of_the_calculator()
    {
        var periods = RosterMembership.Of(Renewed, Policy).Standings;

        for (var day = Day("2023-12-01"); day < Day("2029-01-01"); day = day.AddDays(1))
        {
            var period = periods.Where(p => p.From <= day && day <= p.To).ShouldHaveSingleItem();
            period.Standing.ShouldBe(Renewed.StandingOn(day, Policy), day.ToString("O"));
            period.Counts.ShouldBe(StandingCalculator.CountsAsMember(period.Standing, Policy));
        }
    }

    [Fact]
    public void Joining_and_leaving_are_where_membership_begins_and_ends_not_where_a_standing_changes()
    {
        var periods = RosterMembership.Of(Renewed, Policy).Standings;

        periods.Where(period => period.Joins).Select(period => period.From).ShouldBe([Day("2024-03-10"), Day("2025-07-01"), Day("2026-02-01")]);
        periods.Where(period => period.Leaves).Select(period => period.To).ShouldBe([Day("2025-05-31"), Day("2026-01-21"), Day("2027-01-21")]);
    }

    [Fact]
    public void Who_has_never_had_a_term_is_one_standing_for_ever()
    {
        var period = RosterMembership.Of(new MembershipFacts { MemberId = Guid.NewGuid(), Pending = PendingStep.Payment }, Policy).Standings.ShouldHaveSingleItem();

        period.ShouldBe(new PeriodFacts(DateOnly.MinValue, DateOnly.MaxValue, Standing.PendingPayment, false, false, false));
    }

    [Theory]
    [InlineData("Søren Åström", "soren astrom"), InlineData("ŁUKASZ Wójcik", "lukasz wojcik"), InlineData("Großmann", "grossmann")]
    public void Names_are_compared_without_case_and_accents(string name, string plain) => PlainText.Of(name).ShouldBe(plain);

    [Theory]
    [InlineData("\ufdfa", 160), InlineData("ß", 800), InlineData("\ud83d\ude00", 401)]
    public void A_name_that_grows_when_it_is_made_plain_fits_its_column(string letter, int times) =>
        PlainText.KeyOf(string.Concat(Enumerable.Repeat(letter, times)), 801).ShouldSatisfyAllConditions(
            key => key.Length.ShouldBeLessThanOrEqualTo(801),
            key => key.EnumerateRunes().Count().ShouldBeGreaterThan(400));

    private static TermFacts Term(string from, string to) => new(new DateRange(Day(from), Day(to)), Guid.NewGuid(), new Money(24000, "EUR"), null);

    private static DateOnly Day(string text) => DateOnly.Parse(text);
}
