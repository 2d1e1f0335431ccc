using CsCheck;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

public sealed class StandingTests
{
    private static readonly StandingPolicy Policy = StandingPolicy.Default;
    private static readonly MembershipFacts Year2026 = Facts((Day(2026, 1, 1), Day(2026, 12, 31)));

    [Theory]
    [InlineData("2025-12-31", Standing.Prospect)]
    [InlineData("2026-01-01", Standing.ActiveNew)]
    [InlineData("2026-03-31", Standing.ActiveNew)]
    [InlineData("2026-04-01", Standing.Active)]
    [InlineData("2026-12-31", Standing.Active)]
    [InlineData("2027-01-01", Standing.Grace)]
    [InlineData("2027-01-21", Standing.Grace)]
    [InlineData("2027-01-22", Standing.Lapsed)]
    [InlineData("2027-12-31", Standing.Lapsed)]
    [InlineData("2028-01-01", Standing.Former)]
    public void R1_R6_standing_follows_the_days_of_the_term(string day, Standing standing) =>
        Year2026.StandingOn(Day(day), Policy).ShouldBe(standing);

    [Fact]
    public void The_first_line_that_is_true_wins()
    {
        var day = Day(2026, 6, 1);
        var resigned = Year2026 with { ResignedOn = day };
        var suspended = resigned with { Suspensions = [new SuspensionFacts(day, null)] };
        var expelled = suspended with { ExpelledOn = day };
        var dead = expelled with { DiedOn = day };

        resigned.StandingOn(day, Policy).ShouldBe(Standing.Resigned);
        suspended.StandingOn(day, Policy).ShouldBe(Standing.Suspended);
        expelled.StandingOn(day, Policy).ShouldBe(Standing.Expelled);
        dead.StandingOn(day, Policy).ShouldBe(Standing.Deceased);
        dead.StandingOn(day.AddDays(-1), Policy).ShouldBe(Standing.Active);
    }

    [Theory]
    [InlineData(60, 30, 30)]
    [InlineData(10, 30, 10)]
    public void Nobody_is_told_to_renew_before_they_can(int renewalDays, int reminderDays, int within) =>
        (Policy with { RenewalDays = renewalDays, ReminderDays = reminderDays }).RemindsWithin.ShouldBe(within);

    [Fact]
    public void R1_after_a_suspension_the_old_standing_comes_back()
    {
        var suspended = Year2026 with { Suspensions = [new SuspensionFacts(Day(2026, 6, 1), Day(2026, 6, 30))] };

        suspended.StandingOn(Day(2026, 6, 30), Policy).ShouldBe(Standing.Suspended);
        suspended.StandingOn(Day(2026, 7, 1), Policy).ShouldBe(Standing.Active);
    }

    [Fact]
    public void A_term_after_resigning_ends_the_resignation()
    {
        var back = Facts((Day(2026, 1, 1), Day(2026, 12, 31)), (Day(2027, 3, 1), Day(2028, 2, 28))) with { ResignedOn = Day(2026, 12, 31) };

        back.StandingOn(Day(2027, 2, 1), Policy).ShouldBe(Standing.Lapsed);
        back.StandingOn(Day(2027, 3, 1), Policy).ShouldBe(Standing.Active);
    }

    [Fact]
    public void R2_renewing_does_not_move_member_since_and_coming_back_late_does()
    {
        var renewed = Facts((Day(2024, 5, 1), Day(2025, 4, 30)), (Day(2026, 4, 30), Day(2027, 4, 29)));
        var anew = Facts((Day(2024, 5, 1), Day(2025, 4, 30)), (Day(2026, 5, 2), Day(2027, 5, 1)));

        renewed.MemberSince.ShouldBe(Day(2024, 5, 1));
        anew.MemberSince.ShouldBe(Day(2026, 5, 2));
    }

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2027-01-10", true)]
    [InlineData("2027-12-31", true)]
    [InlineData("2028-01-01", false)]
    public void R10_a_renewal_is_possible_within_its_window(string day, bool possible) =>
        StandingCalculator.MayRenew(Day(day), Year2026, Policy).ShouldBe(possible);

    [Theory]
    [InlineData(PendingStep.Approval, Standing.PendingApproval)]
    [InlineData(PendingStep.Payment, Standing.PendingPayment)]
    public void An_open_application_is_a_standing_until_there_is_a_term(PendingStep step, Standing standing) =>
        (Facts() with { Pending = step }).StandingOn(Day(2026, 1, 1), Policy).ShouldBe(standing);

    [Fact]
    public void R6_every_day_of_every_term_counts_and_no_other_does() =>
        Gen.Select(Plans, Days, Gen.Int[1, 6], Gen.Int[-3, 3]).Sample((plan, joined, count, beside) =>
        {
            var chain = Chain(plan, joined, count);
            var facts = Facts([.. chain.Select(term => (term.From, term.To))]);
            var (first, last) = (chain[0].From.AddDays(beside), chain[^1].To.AddDays(beside));

            return IsActive(facts, first) == (beside >= 0 && first <= chain[^1].To) && IsActive(facts, last) == (beside <= 0 && last >= joined);
        });

    private static bool IsActive(MembershipFacts facts, DateOnly day) =>
        facts.StandingOn(day, Policy) is Standing.Active or Standing.ActiveNew;

    private static MembershipFacts Facts(params (DateOnly From, DateOnly To)[] terms)
    {
        TermFacts[] facts = [.. terms.Select(term => new TermFacts(Range(term.From, term.To), Guid.Empty, Euro(240_00), null))];
        return new MembershipFacts { MemberId = Guid.NewGuid(), Terms = facts, MemberSince = StandingCalculator.MemberSince(facts, Policy) };
    }
}
