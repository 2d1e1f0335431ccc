using System.Net.Http.Json;
using System.Text.Json;
using GroupHub.Billing;
using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Dues.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Dues.Tests.Features;

public sealed class JoiningTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task A_visitor_sees_what_is_open_and_what_it_costs_line_by_line()
    {
        var (open, closed) = (await Offer(), await Offer(Yearly with { IsOpen = false }));

        var plans = await Visitor.Get<List<PlanCard>>("/api/dues/plans");
        var quote = await Visitor.Get<Quote>($"/api/dues/plans/{open.Id}/quote");

        plans.ShouldContain(plan => plan.Id == open.Id);
        plans.ShouldNotContain(plan => plan.Id == closed.Id);
        quote.Lines.Select(line => line.Amount).ShouldBe([Euro(240_00), Euro(25_00)]);
        quote.Total.ShouldBe(Euro(265_00));
        quote.Tax.ShouldBe(Euro(42_31));
        quote.Sentence.ShouldContain("You can renew it then for € 240; we write to you 30 days before.");
    }

    [Fact]
    public async Task The_longest_name_joins_pays_and_gets_its_account()
    {
        var form = Form((await Offer()).Id) with { FirstName = new string('ß', ProfileLimits.Name), LastName = new string('B', ProfileLimits.Name) };
        var receipt = await Apply(form);

        await Pay(receipt.CheckoutUrl!);

        (await StatusOf(receipt)).State.ShouldBe(ApplicationState.Member);
        (await App.FindUser(Acme.Id, Acme.Slug, form.Email)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_price_is_explained_in_German_too()
    {
        var plan = await Offer(Yearly with { Kind = PlanKind.Calendar, Proration = Proration.Daily, BoundaryMonth = (await Today()).AddDays(40).Month });

        var quote = await Visitor.In("de").Get<Quote>($"/api/dues/plans/{plan.Id}/quote");

        quote.Lines[0].Reason.ShouldNotBeNull().ShouldMatch(@"^\d+ von 36[56] Tagen: 240,00 × \d+ ÷ 36[56]$");
        quote.Lines[1].Title.ShouldBe("Aufnahmegebühr, einmalig");
        quote.Sentence.ShouldContain("wir schreiben Ihnen 30 Tage vorher");
    }

    [Fact]
    public async Task Whoever_pays_is_a_member_with_a_receipt_and_a_password_to_choose()
    {
        var form = Form((await Offer()).Id);
        var receipt = await Apply(form);
        receipt.State.ShouldBe(ApplicationState.AwaitingPayment);

        await Pay(receipt.CheckoutUrl!);

        var status = await StatusOf(receipt);
        status.State.ShouldBe(ApplicationState.Member);
        status.Payment.ShouldBe(PaymentState.Paid);
        status.PaidThrough.ShouldBe((await Today()).AddYears(1).AddDays(-1));
        status.InvoiceNumber.ShouldNotBeNull();
        LinkInMailTo(form.Email, "/Account/ResetPassword").ShouldStartWith("http://acme.localhost");
        (await App.FindUser(Acme.Id, Acme.Slug, form.Email)).Roles.ShouldBe(["member"]);
    }

    [Fact]
    public async Task A_member_sees_where_they_stand()
    {
        var plan = await Offer();
        var member = await Join(plan.Id);

        var mine = await As(member).Get<MyMembership>("/api/dues/me");

        mine.Standing.ShouldBe(Standing.ActiveNew);
        mine.PlanName.ShouldBe(plan.Name);
        mine.MemberSince.ShouldBe(await Today());
        mine.Renewal.Possible.ShouldBeFalse();
        mine.Renewal.From.ShouldBe(mine.PaidThrough!.Value.AddDays(-60));
        mine.Terms.ShouldHaveSingleItem().Price.ShouldBe(Euro(240_00));
    }

    [Fact]
    public async Task Sending_the_form_again_is_the_same_application()
    {
        var form = Form((await Offer()).Id);

        var (first, second) = (await Apply(form), await Apply(form));

        second.ShouldBe(first);
    }

    [Fact]
    public async Task A_double_click_in_the_same_moment_is_one_application()
    {
        var form = Form((await Offer()).Id);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Apply(form)));

        receipts.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Everybody_who_clicks_twice_in_two_tabs_at_once_gets_to_a_checkout_that_is_open()
    {
        var (plan, email) = (await Offer(), NewEmail());
        var forms = Enumerable.Range(0, 3).Select(_ => Form(plan.Id, email)).ToList();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(click => Apply(forms[click % forms.Count])));

        receipts.Select(receipt => receipt.ApplicationId).Distinct().Count().ShouldBe(forms.Count);
        var last = await Apply(forms[0]);
        await Pay(last.CheckoutUrl!);
        (await StatusOf(last)).State.ShouldBe(ApplicationState.Member);
    }

    [Fact]
    public async Task Two_tabs_with_two_forms_are_one_member_with_one_term()
    {
        var (plan, email) = (await Offer(), NewEmail());
        var (left, paid) = (await Apply(Form(plan.Id, email)), await Apply(Form(plan.Id, email.ToUpperInvariant())));

        await Pay(left.CheckoutUrl!);
        (await StatusOf(left)).State.ShouldBe(ApplicationState.AwaitingPayment, "only one page is open at a time");
        await Pay(paid.CheckoutUrl!);

        (await StatusOf(paid)).State.ShouldBe(ApplicationState.Member);
        (await StatusOf(left)).State.ShouldBe(ApplicationState.Withdrawn);
        (await As(await App.FindUser(Acme.Id, Acme.Slug, email)).Get<MyMembership>("/api/dues/me")).Terms.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_goes_back_to_the_first_tab_pays_there()
    {
        var (plan, email) = (await Offer(), NewEmail());
        var (first, second) = (await Apply(Form(plan.Id, email)), await Apply(Form(plan.Id, email)));

        var again = await Visitor.Post<CheckoutPage>($"/api/dues/applications/{first.ApplicationId}/checkout?key={first.Key}");
        await Pay(second.CheckoutUrl!);
        await Pay(again.Url);

        (await StatusOf(first)).State.ShouldBe(ApplicationState.Member);
        (await StatusOf(second)).State.ShouldBe(ApplicationState.Withdrawn);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task P20_money_for_a_second_membership_is_to_be_given_back_and_the_person_is_told(bool wasMember)
    {
        var (plan, email) = (await Offer(), NewEmail());
        if (wasMember) await MemberPaidThrough((await Today()).AddDays(-300), plan.Id, email);
        var receipts = (ApplicationReceipt[])[await Apply(Form(plan.Id, email)), await Apply(Form(plan.Id, email))];

        await PayAtOnce([email]);

        ApplicationState[] states = [(await StatusOf(receipts[0])).State, (await StatusOf(receipts[1])).State];
        states.ShouldBe([ApplicationState.Member, ApplicationState.Withdrawn], ignoreOrder: true);
        var mine = await As(await App.FindUser(Acme.Id, Acme.Slug, email)).Get<MyMembership>("/api/dues/me");
        mine.Terms.Count.ShouldBe(wasMember ? 2 : 1);
        var aside = await Admin.Get<PagedResultDto<InvoiceRow>>($"/api/billing/invoices?status=attention&filter={email}");
        aside.Items.ShouldHaveSingleItem().Attention.ShouldBe(Attention.Overpaid);
        App.Mails.To(email).Count(mail => mail.Subject!.StartsWith("Your second payment", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_is_a_member_by_now_does_not_pay_for_a_second_membership()
    {
        var (plan, email) = (await Offer(), NewEmail());
        var receipt = await Apply(Form(plan.Id, email));
        await MemberPaidThrough((await Today()).AddDays(100), plan.Id, email);

        var refusal = await Visitor.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/checkout?key={receipt.Key}");

        refusal.Error.Code.ShouldBe(DuesErrors.AlreadyMember);
    }

    [Fact]
    public async Task An_address_that_nobody_has_proved_is_not_applied_with_over_and_over()
    {
        var (plan, email) = (await Offer(), NewEmail());
        foreach (var _ in Enumerable.Range(0, 5)) await Apply(Form(plan.Id, email));

        var refusal = await Visitor.PostAndFail("/api/dues/applications", Form(plan.Id, email));

        refusal.Error.Code.ShouldBe(DuesErrors.TooManyApplications);
    }

    [Fact]
    public async Task A_member_does_not_join_again_but_is_told_to_renew_in_their_own_mailbox()
    {
        var (plan, email) = (await Offer(), NewEmail());
        await Join(plan.Id, email);

        var receipt = await Apply(Form(plan.Id, email.ToUpperInvariant()));
        await App.Settled();

        (receipt.State, receipt.CheckoutUrl).ShouldBe((ApplicationState.AwaitingApproval, null), "nobody pays twice");
        App.Mails.To(email).ShouldContain(mail => mail.Subject == "You are a member of GroupHub already");
        LinkInMailTo(email, "/app/membership").ShouldStartWith("http://acme.localhost");
        (await Admin.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/approve")).Error.Code.ShouldBe(DuesErrors.AlreadyMember);
    }

    [Fact]
    public async Task The_form_does_not_tell_a_member_from_somebody_who_is_suspended()
    {
        var (plan, member, suspended) = (await Offer(), NewEmail(), NewEmail());
        await Join(plan.Id, member);
        await Suspend(await Join(plan.Id, suspended));

        var (first, second) = (await Answer(Form(plan.Id, member)), await Answer(Form(plan.Id, suspended)));
        await App.Settled();

        second.ShouldBe(first);
        App.Mails.To(suspended).ShouldContain(mail => mail.HtmlBody!.Contains("Speak to the association"));
    }

    [Fact]
    public async Task Where_the_association_decides_on_everybody_the_form_answers_everybody_alike()
    {
        var (plan, looked, member, suspended) = (await Offer(), await Offer(Yearly with { NeedsApproval = true }), NewEmail(), NewEmail());
        await Join(plan.Id, member);
        await Suspend(await Join(plan.Id, suspended));

        var answers = new List<string>();
        foreach (var email in (string[])[NewEmail(), member, suspended]) answers.Add(await Answer(Form(looked.Id, email)));

        answers.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_is_suspended_is_not_let_in_by_an_approval()
    {
        var (plan, email) = (await Offer(), NewEmail());
        await Suspend(await Join(plan.Id, email));
        var receipt = await Apply(Form(plan.Id, email));

        (await Admin.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/approve")).Error.Code.ShouldBe(DuesErrors.JoiningRefused);
        await Admin.Post($"/api/dues/applications/{receipt.ApplicationId}/reject", new { reason = "Let us speak first." });

        (await StatusOf(receipt)).State.ShouldBe(ApplicationState.Rejected);
    }

    [Fact]
    public async Task What_costs_nothing_needs_no_checkout()
    {
        var plan = await Offer(Yearly with { Price = Euro(0), WelcomeFee = null });

        var receipt = await Apply(Form(plan.Id));

        receipt.State.ShouldBe(ApplicationState.Member);
        receipt.CheckoutUrl.ShouldBeNull();
    }

    [Fact]
    public async Task A_change_of_price_changes_neither_what_is_bought_nor_what_is_billed()
    {
        var plan = await Offer();
        var member = await Join(plan.Id);
        var waiting = await Apply(Form(plan.Id));

        await Admin.Put<PlanDetails>($"/api/dues/plans/{plan.Id}", plan with { Price = Euro(300_00) });

        var mine = await As(member).Get<MyMembership>("/api/dues/me");
        mine.Terms.ShouldHaveSingleItem().Price.ShouldBe(Euro(240_00));
        mine.Renewal.Quote!.Total.ShouldBe(Euro(300_00));
        (await StatusOf(waiting)).Quote.Total.ShouldBe(Euro(265_00));
        (await Visitor.Get<Quote>($"/api/dues/plans/{plan.Id}/quote")).Total.ShouldBe(Euro(325_00));
    }

    /// <summary>What the form says, without what differs for every application.</summary>
    private async Task<string> Answer(ApplyForMembership form)
    {
        using var response = await Visitor.Http.PostAsJsonAsync("/api/dues/applications", form, Caller.Json);
        var text = await response.Content.ReadAsStringAsync();
        var receipt = JsonSerializer.Deserialize<ApplicationReceipt>(text, Caller.Json)!;
        var plain = text.Replace(receipt.ApplicationId.ToString(), "id", StringComparison.Ordinal).Replace(receipt.Key, "key", StringComparison.Ordinal);
        return $"{response.StatusCode} {plain} {await StatusOf(receipt) with { Id = default }}";
    }

    private async Task Suspend(TestUser user)
    {
        var person = await App.In(Acme, services => services.GetRequiredService<IMemberDirectory>().FindByUserAsync(user.UserId));
        await Admin.Post($"/api/dues/members/{person!.Id}/suspensions", new { requestId = Guid.NewGuid(), reason = "Dues in dispute" });
        await App.Settled();
    }
}
