using static GroupHub.Dues.Tests.Domain.A;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

public sealed class MembershipTests
{
    private static readonly DateOnly First = Day(2026, 1, 1), Last = Day(2026, 12, 31);

    [Fact]
    public void R22_a_payment_reported_twice_is_one_term()
    {
        var membership = Membership();
        var invoice = Guid.NewGuid();

        membership.Begin(Purchase(First, Last, invoice));
        membership.Begin(Purchase(First, Last, invoice));

        membership.Terms.Count.ShouldBe(1);
    }

    [Fact]
    public void R5_terms_do_not_overlap_by_a_day()
    {
        var membership = Membership();
        membership.Begin(Purchase(First, Last));

        Breaking(() => membership.Begin(Purchase(Last, Last.AddDays(30)))).ShouldBe(DuesErrors.TermsOverlap);
    }

    [Fact]
    public void A_void_term_makes_room_and_no_longer_counts()
    {
        var membership = Membership();
        var term = membership.Begin(Purchase(First, Last));

        membership.VoidTerm(term.Id, Now);

        membership.PaidThrough.ShouldBeNull();
        membership.Begin(Purchase(First, Last)).IsValid.ShouldBeTrue();
        Breaking(() => membership.VoidTerm(Guid.NewGuid(), Now)).ShouldBe(DuesErrors.TermUnknown);
    }

    [Fact]
    public void Each_change_is_told()
    {
        var membership = Membership();

        membership.Begin(Purchase(First, Last));

        membership.GetDistributedEvents().ShouldHaveSingleItem().EventData.ShouldBe(new MembershipChanged(membership.MemberId));
        membership.PaidThrough.ShouldBe(Last);
    }

    [Fact]
    public void A_suspension_has_a_reason_and_meets_no_other()
    {
        var membership = Membership();
        membership.Suspend(Guid.NewGuid(), new SuspensionFacts(Day(2026, 6, 1), null), "Dues in dispute");

        Breaking(() => membership.Suspend(Guid.NewGuid(), new SuspensionFacts(Day(2026, 7, 1), Day(2026, 7, 2)), "Again")).ShouldBe(DuesErrors.AlreadySuspended);
        Breaking(() => membership.Suspend(Guid.NewGuid(), new SuspensionFacts(Day(2026, 1, 1), null), " ")).ShouldBe(DuesErrors.ReasonMissing);
        Breaking(() => membership.Suspend(Guid.NewGuid(), new SuspensionFacts(Day(2026, 2, 2), Day(2026, 2, 1)), "So")).ShouldBe(DuesErrors.DatesReversed);
    }

    [Fact]
    public void Reinstating_ends_the_suspension_the_day_before()
    {
        var membership = Membership();
        membership.Suspend(Guid.NewGuid(), new SuspensionFacts(Day(2026, 6, 1), null), "Dues in dispute");

        membership.Reinstate(Day(2026, 7, 1));

        membership.Suspensions.ShouldHaveSingleItem().To.ShouldBe(Day(2026, 6, 30));
        Breaking(() => membership.Reinstate(Day(2026, 7, 1))).ShouldBe(DuesErrors.NotSuspended);
    }

    [Fact]
    public void Whoever_comes_back_on_the_day_of_the_resignation_is_a_member()
    {
        var membership = Membership();
        membership.Begin(Purchase(First, Last));
        var day = Last.AddDays(30);
        membership.Resign(day);

        membership.Begin(Purchase(day, day.AddYears(1).AddDays(-1)));

        membership.ToFacts(StandingPolicy.Default).StandingOn(day, StandingPolicy.Default).ShouldBe(Standing.Active);
        membership.Resign(day);
        membership.ToFacts(StandingPolicy.Default).StandingOn(day, StandingPolicy.Default).ShouldBe(Standing.Resigned);
    }

    [Fact]
    public void Whoever_has_resigned_does_not_resign_again_until_they_are_back()
    {
        var membership = Membership();
        membership.Begin(Purchase(First, Last));
        membership.Resign(Day(2026, 12, 31));

        membership.Resign(Day(2026, 12, 31));
        Breaking(() => membership.Resign(Day(2026, 12, 30))).ShouldBe(DuesErrors.AlreadyEnded);

        membership.Begin(Purchase(Day(2027, 2, 1), Day(2028, 1, 31)));
        membership.Resign(Day(2028, 1, 31));
        membership.ResignedOn.ShouldBe(Day(2028, 1, 31));
    }

    [Fact]
    public void What_is_taken_back_is_as_if_it_had_never_been()
    {
        var (membership, id) = (Membership(), Guid.NewGuid());
        membership.Begin(Purchase(First, Last));
        membership.Suspend(id, new SuspensionFacts(Day(2026, 6, 1), null), "Dues in dispute");
        membership.Suspend(id, new SuspensionFacts(Day(2026, 6, 1), null), "Dues in dispute");
        membership.Resign(Day(2026, 7, 1));

        membership.TakeBackResignation();
        membership.TakeBackSuspension(id);
        membership.TakeBackSuspension(id);

        (membership.ResignedOn, membership.Suspensions.Count, membership.PaidThrough).ShouldBe((null, 0, Last));
    }

    [Fact]
    public void An_expulsion_can_be_lifted()
    {
        var membership = Membership();
        membership.Expel(decided: Day(2026, 3, 1), effective: Day(2026, 4, 1), "Took the money");
        membership.Expel(decided: Day(2026, 3, 2), effective: Day(2026, 4, 1), "Said twice");
        membership.ExpulsionReason.ShouldBe("Took the money");

        membership.LiftExpulsion();
        membership.LiftExpulsion();

        (membership.ExpelledOn, membership.ExpulsionReason).ShouldBe((null, null));
    }

    [Fact]
    public void An_expulsion_needs_a_reason_an_order_and_somebody_who_can_still_be_expelled()
    {
        var membership = Membership();

        Breaking(() => membership.Expel(Day(2026, 3, 1), Day(2026, 3, 1), " ")).ShouldBe(DuesErrors.ReasonMissing);
        Breaking(() => membership.Expel(Day(2026, 3, 2), Day(2026, 3, 1), "So")).ShouldBe(DuesErrors.DatesReversed);
        membership.Expel(Day(2026, 3, 1), Day(2026, 3, 1), "So");
        Breaking(() => membership.Expel(Day(2026, 3, 1), Day(2026, 3, 5), "So")).ShouldBe(DuesErrors.AlreadyEnded);
    }

    [Fact]
    public void A_death_is_corrected_and_taken_back_but_never_recorded_ahead()
    {
        var membership = Membership();
        Breaking(() => membership.RecordDeath(Day(2026, 3, 2), today: Day(2026, 3, 1))).ShouldBe(DuesErrors.DayToCome);

        membership.RecordDeath(Day(2026, 3, 1), today: Day(2026, 3, 1));
        membership.RecordDeath(Day(2026, 2, 27), today: Day(2026, 3, 1));
        membership.DiedOn.ShouldBe(Day(2026, 2, 27));
        Breaking(() => membership.Expel(Day(2026, 3, 1), Day(2026, 3, 1), "So")).ShouldBe(DuesErrors.AlreadyEnded);
        membership.TakeBackDeath();

        membership.DiedOn.ShouldBeNull();
    }

    [Fact]
    public void A_void_term_counts_again_unless_another_has_taken_its_days()
    {
        var membership = Membership();
        var term = membership.Begin(Purchase(First, Last));
        membership.VoidTerm(term.Id, Now);
        membership.RestoreTerm(term.Id);
        membership.PaidThrough.ShouldBe(Last);

        membership.VoidTerm(term.Id, Now);
        membership.Begin(Purchase(First, Last));

        Breaking(() => membership.RestoreTerm(term.Id)).ShouldBe(DuesErrors.TermsOverlap);
    }

    [Fact]
    public void P49_a_reminder_is_written_once_for_each_end_of_a_term()
    {
        var membership = Membership();
        membership.Begin(Purchase(First, Last));

        membership.TakeReminder().ShouldBeTrue();
        membership.TakeReminder().ShouldBeFalse();

        membership.Begin(Purchase(Last.AddDays(1), Day(2027, 12, 31)));
        membership.TakeReminder().ShouldBeTrue();
    }
}
