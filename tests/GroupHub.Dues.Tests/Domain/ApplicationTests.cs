using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using static GroupHub.Dues.Tests.Domain.A;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

public sealed class ApplicationTests
{
    private static readonly NewPlan WithApproval = Offer with { NeedsApproval = true };

    [Fact]
    public void Where_no_approval_is_needed_payment_comes_next() =>
        Application().State.ShouldBe(ApplicationState.AwaitingPayment);

    [Fact]
    public void Only_where_somebody_has_to_decide_are_others_told()
    {
        Application().GetDistributedEvents().ShouldBeEmpty();
        Application(WithApproval).GetDistributedEvents().ShouldHaveSingleItem().EventData.ShouldBeOfType<ApplicationSubmitted>();
    }

    [Fact]
    public void Whoever_is_registered_by_hand_waits_for_no_decision_whatever_the_plan_says()
    {
        var plan = Plan(WithApproval);

        var registered = Dues.Domain.Application.Register(
            Guid.NewGuid(), Submission(), plan, PriceQuote.ForJoining(plan.Terms, Today));

        (registered.State, registered.DecidedAt).ShouldBe((ApplicationState.AwaitingPayment, Now));
        registered.GetDistributedEvents().ShouldHaveSingleItem().EventData.ShouldBeOfType<ApplicantRegistered>();
    }

    [Fact]
    public void A_closed_plan_takes_nobody_in() =>
        Breaking(() => Application(Offer with { IsOpen = false })).ShouldBe(DuesErrors.PlanClosed);

    [Fact]
    public void Only_the_links_that_were_given_out_open_it()
    {
        var application = Application();
        var mailed = application.IssueLink();

        application.OpensWith(mailed).ShouldBeTrue();
        application.OpensWith(application.LinkHashes[0]).ShouldBeFalse();
        application.LinkHashes.ShouldNotContain(mailed);
    }

    [Fact]
    public void Payment_comes_after_approval()
    {
        var application = Application(WithApproval);

        Breaking(application.RequirePayable).ShouldBe(DuesErrors.NotYetApproved);
        application.Approve(application.Quote, Now);
        application.RequirePayable();
    }

    [Fact]
    public void What_is_decided_is_decided()
    {
        var application = Application(WithApproval);
        application.Reject("We are full this year.", Now);

        Breaking(() => application.Approve(application.Quote, Now)).ShouldBe(DuesErrors.ApplicationDecided);
        Breaking(application.Withdraw).ShouldBe(DuesErrors.ApplicationClosed);
        Breaking(() => Application(WithApproval).Reject(" ", Now)).ShouldBe(DuesErrors.ReasonMissing);
    }

    [Fact]
    public void Money_that_has_come_in_makes_a_member_even_of_a_withdrawn_application_and_only_once()
    {
        var application = Application();
        application.Withdraw();

        application.Admit(Guid.NewGuid(), new DateRange(Day(2026, 1, 1), Day(2026, 12, 31)));
        application.Admit(Guid.NewGuid(), new DateRange(Day(2027, 1, 1), Day(2027, 12, 31)));

        application.State.ShouldBe(ApplicationState.Member);
        application.PaidThrough.ShouldBe(Day(2026, 12, 31));
        application.GetDistributedEvents().Count(told => told.EventData is ApplicantAdmitted).ShouldBe(1);
    }

    [Fact]
    public void At_most_one_reminder_a_day_and_none_to_members()
    {
        var application = Application();

        application.TakeReminder(Today).ShouldBeTrue();
        application.TakeReminder(Today).ShouldBeFalse();
        application.Admit(Guid.NewGuid(), new DateRange(Day(2026, 1, 1), Day(2026, 12, 31)));
        application.TakeReminder(Today.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_request_gives_the_same_link_and_another_gives_another()
    {
        var request = Guid.NewGuid();

        LinkKey.FromRequest(request).ShouldBe(LinkKey.FromRequest(request));
        LinkKey.FromRequest(request).ShouldNotBe(LinkKey.FromRequest(Guid.NewGuid()));
        LinkKey.HashOf(LinkKey.FromRequest(request)).ShouldNotBe(LinkKey.HashOfRequest(request));
        LinkKey.New().Length.ShouldBeGreaterThanOrEqualTo(32);
    }
}
