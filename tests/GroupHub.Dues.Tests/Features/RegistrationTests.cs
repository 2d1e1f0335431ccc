using System.Net;
using System.Net.Http.Json;
using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Dues.Tests.Features;

/// <summary>People whom the association registers by hand: from a form on paper, with cash at the door.</summary>
public sealed class RegistrationTests(GroupHubApp app) : DuesTest(app)
{
    private const string ByHand = "/api/dues/applications/by-hand";

    private static NewPlan ByChapter => Yearly with { Approver = Approver.Chapter };

    [Fact]
    public async Task Whoever_has_paid_is_a_member_at_once_with_invoice_receipt_and_welcome()
    {
        var form = await Paid((await Offer()).Id);

        var registered = await Register(form);
        await App.Settled();

        registered.State.ShouldBe(ApplicationState.Member);
        (await Listed(form.Email)).ShouldHaveSingleItem().ShouldBe(
            new RosterMember(registered.MemberId!.Value, "activeNew", form.Payment!.PaidOn.AddYears(1).AddDays(-1)));
        var invoice = (await Invoices(form.Email)).ShouldHaveSingleItem();
        (invoice.Status, invoice.PaidOn).ShouldBe(("paid", form.Payment.PaidOn));
        invoice.Number.ShouldNotBeNull();
        App.Mails.To(form.Email).Count(mail => mail.HtmlBody!.Contains("/Account/ResetPassword")).ShouldBe(1);
        App.Mails.To(form.Email).Count(mail => mail.Subject!.Contains(invoice.Number)).ShouldBe(1, "the receipt");
        App.Mails.To(form.Email).Count.ShouldBe(2);
    }

    [Fact]
    public async Task They_are_told_that_they_were_registered_and_where_they_see_what_is_kept()
    {
        var form = await Paid((await Offer()).Id);

        await Register(form);
        await App.Settled();

        LinkInMailTo(form.Email, "/app/profile").ShouldStartWith("http://acme.localhost");
        App.Mails.To(form.Email).ShouldContain(mail => mail.HtmlBody!.Contains("has entered your details itself"));
    }

    [Fact]
    public async Task What_is_kept_says_that_nobody_agreed_to_anything()
    {
        var form = await Paid((await Offer()).Id);
        await Register(form);
        await App.Settled();
        var member = await App.FindUser(Acme.Id, Acme.Slug, form.Email);

        var kept = await KeptOf(member);

        kept.ShouldContain("The office of");
        kept.ShouldContain("has agreed to nothing there");
    }

    [Fact]
    public async Task Whoever_has_not_paid_is_sent_the_way_to_pay_and_no_approval_is_waited_for()
    {
        var form = By(Form((await Offer(Yearly with { NeedsApproval = true })).Id));

        var registered = await Register(form);
        await App.Settled();

        (registered.State, registered.MemberId).ShouldBe((ApplicationState.AwaitingPayment, null));
        App.Mails.To(form.Email).ShouldHaveSingleItem().Subject.ShouldEndWith("has registered you");
        var link = new Uri(LinkInMailTo(form.Email, $"/join/application/{registered.ApplicationId}"));
        var checkout = await Visitor.Post<CheckoutPage>($"/api/dues/applications/{registered.ApplicationId}/checkout{link.Query}");
        await Pay(checkout.Url);
        (await Listed(form.Email)).ShouldHaveSingleItem().Standing.ShouldBe("activeNew");
    }

    [Fact]
    public async Task Where_nothing_is_to_be_paid_they_are_a_member_at_once()
    {
        var form = By(Form((await Offer(Yearly with { Price = Euro(0), WelcomeFee = null, TaxPercent = null })).Id));

        (await Register(form)).State.ShouldBe(ApplicationState.Member);
        await App.Settled();

        (await Invoices(form.Email)).ShouldBeEmpty();
        LinkInMailTo(form.Email, "/Account/ResetPassword").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_price_is_that_of_the_day_of_the_payment_and_so_is_the_term()
    {
        var today = await Today();
        var plan = await Offer(Yearly with { Kind = PlanKind.Calendar, Proration = Proration.Daily, BoundaryMonth = today.AddMonths(3).Month });
        var day = today.AddDays(-20);
        var quote = await Visitor.Get<Quote>($"/api/dues/plans/{plan.Id}/quote?on={day:yyyy-MM-dd}");
        var form = By(Form(plan.Id)) with { Payment = new PaymentInHand(day, quote.Total, "Cash 17") };

        await Register(form);
        await App.Settled();

        quote.RunsFrom.ShouldBe(day);
        (await Listed(form.Email)).ShouldHaveSingleItem().PaidThrough.ShouldBe(quote.RunsTo);
        var todays = (await Visitor.Get<Quote>($"/api/dues/plans/{plan.Id}/quote")).Total;
        var wrong = By(Form(plan.Id)) with { Payment = new PaymentInHand(day, todays, "Cash 18") };
        (await Admin.PostAndFail(ByHand, wrong)).Error.Code.ShouldBe(BillingErrors.AmountDiffers);
    }

    [Fact]
    public async Task Sent_several_times_at_once_it_is_one_member_one_invoice_one_receipt()
    {
        var form = await Paid((await Offer()).Id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Register(form)));
        await App.Settled();

        answers.Distinct().ShouldHaveSingleItem().State.ShouldBe(ApplicationState.Member);
        (await Listed(form.Email)).Count.ShouldBe(1);
        (await Invoices(form.Email)).Count.ShouldBe(1);
        App.Mails.To(form.Email).Count.ShouldBe(2, "a welcome and a receipt");
    }

    [Fact]
    public async Task Two_who_register_the_same_person_at_once_make_one_member()
    {
        var plan = (await Offer()).Id;
        var email = NewEmail();
        var forms = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Paid(plan, email)));

        var statuses = await Task.WhenAll(forms.Select(async form => (await Admin.Http.PostAsJsonAsync(ByHand, form, Caller.Json)).StatusCode));
        await App.Settled();

        statuses.Count(status => status == HttpStatusCode.OK).ShouldBe(1);
        (await Listed(email)).Count.ShouldBe(1);
        (await Invoices(email)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_is_known_banned_or_on_the_way_is_not_registered_again()
    {
        var plan = (await Offer()).Id;
        var (member, waiting) = (NewEmail(), NewEmail());
        await Join(plan, member);
        await Apply(Form(plan, waiting));
        var expelled = await Join(plan);
        var id = (await Listed(expelled.Email)).Single().MemberId;
        await Admin.Put($"/api/dues/members/{id}/expulsion", new { reason = "So" });
        await App.Settled();

        (await Admin.PostAndFail(ByHand, await Paid(plan, member))).Error.Code.ShouldBe(DuesErrors.AlreadyMember);
        (await Admin.PostAndFail(ByHand, await Paid(plan, waiting))).Error.Code.ShouldBe(DuesErrors.ApplicationUnderWay);
        (await Admin.PostAndFail(ByHand, await Paid(plan, expelled.Email))).Error.Code.ShouldBe(DuesErrors.JoiningRefused);
    }

    [Fact]
    public async Task Each_field_says_what_is_wrong_with_it()
    {
        var form = new RegisterMember
        {
            RequestId = Guid.NewGuid(), PlanId = Guid.NewGuid(), Email = "ada@", FirstName = new string('a', 81), Company = new string('c', 300),
            Payment = new PaymentInHand(default, Euro(1), new string('r', 65)),
        };

        var refusal = await Admin.PostAndFail(ByHand, form);

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors.ShouldNotBeNull().SelectMany(error => error.Members)
            .ShouldBe(["firstName", "lastName", "email", "company", "payment.paidOn", "payment.reference"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-370)]
    public async Task Money_came_in_within_the_last_year_and_not_tomorrow(int days)
    {
        var form = await Paid((await Offer()).Id);
        var other = form with { Payment = form.Payment! with { PaidOn = (await Today()).AddDays(days) } };

        (await Admin.PostAndFail(ByHand, other)).Error.Code.ShouldBe(BillingErrors.PaymentDay);
    }

    [Theory]
    [InlineData("0001-01-02")]
    [InlineData("9999-12-31")]
    public async Task A_day_that_no_association_can_mean_is_refused(string day)
    {
        var plan = (await Offer()).Id;
        var body = $$"""{ "requestId": "{{Guid.NewGuid()}}", "planId": "{{plan}}", "firstName": "A", "lastName": "B", "email": "{{NewEmail()}}", "payment": { "paidOn": "{{day}}", "amount": { "minor": 26500, "currency": "EUR" }, "reference": "Cash" } }""";

        (await Admin.PostTextAndFail(ByHand, body)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.GetAndFail($"/api/dues/plans/{plan}/quote?on={day}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Closed_and_unknown_plans_take_nobody_in()
    {
        var closed = await Offer(Yearly with { IsOpen = false });

        (await Admin.PostAndFail(ByHand, await Paid(closed.Id))).Error.Code.ShouldBe(DuesErrors.PlanClosed);
        (await Admin.PostAndFail(ByHand, await Paid(Guid.NewGuid()))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_officer_registers_for_their_chapters_where_the_plan_leaves_it_to_them_and_records_money_where_they_may()
    {
        var (mine, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var president = As(await App.Officer(Acme, mine, OfficerRole.President));
        var chair = As(await App.Officer(Acme, mine, OfficerRole.MembershipChair));
        var (plan, central) = ((await Offer(ByChapter)).Id, (await Offer()).Id);
        var here = await Paid(plan) with { ChapterIds = [mine] };

        (await chair.PostAndFail(ByHand, here)).Error.Code.ShouldBe(DuesErrors.PaymentNotYours);
        (await chair.PostAndFail(ByHand, By(Form(central)) with { ChapterIds = [mine] })).Error.Code.ShouldBe(DuesErrors.DecidedByAssociation);
        (await chair.PostAndFail(ByHand, By(Form(plan)) with { ChapterIds = [other] })).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await chair.PostAndFail(ByHand, By(Form(plan)))).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await chair.Post<RegisteredMember>(ByHand, By(Form(plan)) with { ChapterIds = [mine] })).State.ShouldBe(ApplicationState.AwaitingPayment);
        (await president.Post<RegisteredMember>(ByHand, here)).State.ShouldBe(ApplicationState.Member);
        await App.Settled();
        (await Listed(here.Email)).Count.ShouldBe(1);
        (await KeptOf(await App.FindUser(Acme.Id, Acme.Slug, here.Email))).ShouldContain("An officer of");
    }

    private static RegisterMember By(ApplyForMembership form) => new()
    {
        RequestId = form.RequestId, PlanId = form.PlanId, FirstName = form.FirstName, LastName = form.LastName, Email = form.Email,
        Phone = form.Phone, Company = form.Company, Town = form.Town, ChapterIds = form.ChapterIds,
    };

    private async Task<RegisterMember> Paid(Guid planId, string? email = null) =>
        By(Form(planId, email)) with { Payment = new PaymentInHand(await Today(), Euro(265_00), "Cash book 12") };

    private Task<RegisteredMember> Register(RegisterMember form) => Admin.Post<RegisteredMember>(ByHand, form);

    private async Task<IReadOnlyList<RosterMember>> Listed(string email) =>
        (await Admin.Get<PagedResultDto<RosterMember>>($"/api/console/members?filter={email}")).Items;

    private async Task<IReadOnlyList<Bill>> Invoices(string email) =>
        (await Admin.Get<PagedResultDto<Bill>>($"/api/billing/invoices?filter={email}")).Items;

    /// <summary>All that the person may take away of what is kept of them.</summary>
    private async Task<string> KeptOf(TestUser member)
    {
        using var copy = await As(member).Http.GetAsync("/api/members/me/copy");
        copy.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var files = new System.IO.Compression.ZipArchive(await copy.Content.ReadAsStreamAsync());
        return string.Concat(files.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    private sealed record RosterMember(Guid MemberId, string Standing, DateOnly PaidThrough);

    private sealed record Bill(string Number, string Status, DateOnly? PaidOn);
}
