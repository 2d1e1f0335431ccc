using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Tests.Features;

/// <summary>Not beside the tests of the worker: they too write to everybody whose term ends soon.</summary>
[Collection(nameof(RenewalReminderTests))]
public sealed class RenewalTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task R9_renewing_early_adds_a_term_behind_the_running_one()
    {
        var paidThrough = (await Today()).AddDays(20);
        var member = await MemberPaidThrough(paidThrough, (await Offer()).Id);

        await Pay((await Renew(member)).Url);

        var mine = await As(member).Get<MyMembership>("/api/dues/me");
        mine.Terms.Select(term => term.From).ShouldBe([paidThrough.AddDays(1), paidThrough.AddYears(-1).AddDays(1)]);
        mine.Terms[0].Price.ShouldBe(Euro(240_00), "a renewal costs no welcome fee");
        mine.Renewal.Possible.ShouldBeFalse();
    }

    [Fact]
    public async Task P17_asking_twice_pays_the_same_invoice()
    {
        var member = await MemberPaidThrough((await Today()).AddDays(10), (await Offer()).Id);

        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Renew(member)));

        pages.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task P17_the_page_of_another_day_is_closed_when_a_new_one_is_opened()
    {
        var plan = await Offer();
        var member = await MemberPaidThrough((await Today()).AddDays(-50), plan.Id);
        var old = (await Renew(member)).Url;
        await OfferedTheDayBefore(plan.Id);

        var now = (await Renew(member)).Url;
        await Pay(old);
        await Pay(now);

        now.ShouldNotBe(old);
        (await As(member).Get<MyMembership>("/api/dues/me")).Terms.Count.ShouldBe(2, "the old one and one renewed");
        (await Within(Acme, services => services.GetRequiredService<IRepository<Renewal, Guid>>().CountAsync(r => r.PlanId == plan.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task The_price_that_is_shown_is_the_price_that_is_charged()
    {
        var plan = await Offer();
        var member = await MemberPaidThrough((await Today()).AddDays(10), plan.Id);
        var old = (await Renew(member)).Url;

        await Admin.Put<PlanDetails>($"/api/dues/plans/{plan.Id}", plan with { Price = Euro(300_00) });
        var shown = (await As(member).Get<MyMembership>("/api/dues/me")).Renewal.Quote!.Total;
        var now = (await Renew(member)).Url;
        await Pay(old);
        await Pay(now);

        shown.ShouldBe(Euro(300_00));
        (await As(member).Get<MyMembership>("/api/dues/me")).Terms.Select(term => term.Price).ShouldBe([Euro(300_00), Euro(240_00)]);
    }

    [Fact]
    public async Task A_reminder_that_comes_too_early_is_not_used_up()
    {
        var plan = await Offer();
        var member = await MemberPaidThrough((await Today()).AddDays(61), plan.Id);
        var membership = await MembershipOn(plan.Id);

        await Within(Acme, services => services.GetRequiredService<ISender>().Send(new RemindOfRenewal(membership.Id)));

        (await MembershipOn(plan.Id)).RemindedOf.ShouldBeNull();
        App.Mails.To(member.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task R9_in_grace_the_new_term_joins_on_and_once_lapsed_it_starts_today()
    {
        var (today, plan) = (await Today(), await Offer());
        var (inGrace, lapsed) = (await MemberPaidThrough(today.AddDays(-5), plan.Id), await MemberPaidThrough(today.AddDays(-50), plan.Id));

        await Pay((await Renew(inGrace)).Url);
        await Pay((await Renew(lapsed)).Url);

        (await As(inGrace).Get<MyMembership>("/api/dues/me")).Terms[0].From.ShouldBe(today.AddDays(-4));
        (await As(lapsed).Get<MyMembership>("/api/dues/me")).Terms[0].From.ShouldBe(today);
    }

    [Fact]
    public async Task R10_too_early_and_too_late_are_refused_with_the_reason()
    {
        var (today, plan) = (await Today(), await Offer());
        var (early, former) = (await MemberPaidThrough(today.AddDays(90), plan.Id), await MemberPaidThrough(today.AddDays(-400), plan.Id));

        var (tooEarly, tooLate) = (await Refused(early), await Refused(former));

        tooEarly.Error.Code.ShouldBe(DuesErrors.RenewalNotOpen);
        tooEarly.Error.Message.ShouldNotBeNull().ShouldContain(today.AddDays(30).Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        tooLate.Error.Code.ShouldBe(DuesErrors.RenewalRefused);
    }

    [Fact]
    public async Task Whoever_has_no_membership_is_told_so()
    {
        (await Admin.Get<MyMembership>("/api/dues/me")).Standing.ShouldBe(Standing.Prospect);
        (await Refused(Acme.Admin)).Error.Code.ShouldBe(DuesErrors.NoMembership);
    }

    [Fact]
    public async Task P49_members_are_written_to_once_before_their_term_ends()
    {
        var plan = await Offer();
        var (soon, later) = (await MemberPaidThrough((await Today()).AddDays(30), plan.Id), await MemberPaidThrough((await Today()).AddDays(31), plan.Id));

        await RunReminders();
        await RunReminders();

        App.Mails.To(soon.Email).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldContain("/app/membership");
        App.Mails.To(later.Email).ShouldBeEmpty();
    }

    private Task<Membership> MembershipOn(Guid planId) => Within(Acme, services =>
        services.GetRequiredService<IRepository<Membership, Guid>>().GetAsync(m => m.Terms.Any(term => term.PlanId == planId)));

    /// <summary>As if the open renewal had been asked for yesterday.</summary>
    private Task<int> OfferedTheDayBefore(Guid planId) => Within(Acme, async services =>
    {
        var yesterday = (await services.GetRequiredService<IAssociationClock>().GetTodayAsync()).AddDays(-1);
        var renewals = await services.GetRequiredService<IRepository<Renewal, Guid>>().GetQueryableAsync();
        return await renewals.Where(renewal => renewal.PlanId == planId)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.StartsOn, yesterday).SetProperty(r => r.Quote.RunsFrom, yesterday));
    });

    private Task<CheckoutPage> Renew(TestUser member) => As(member).Post<CheckoutPage>("/api/dues/me/renewals", new { requestId = Guid.NewGuid() });

    private Task<Refusal> Refused(TestUser member) => As(member).PostAndFail("/api/dues/me/renewals", new { requestId = Guid.NewGuid() });

    private async Task RunReminders()
    {
        var due = await Within(Acme, services => services.GetRequiredService<ISender>().Send(new ListDueReminders()));
        foreach (var id in due) await Within(Acme, services => services.GetRequiredService<ISender>().Send(new RemindOfRenewal(id)));
    }
}
