using System.Net;
using GroupHub.Dues.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Dues.Tests.Features;

public sealed class ApprovalTests(GroupHubApp app) : DuesTest(app)
{
    private static NewPlan Company => Yearly with { Name = "Company", NeedsApproval = true };

    [Fact]
    public async Task An_approved_applicant_pays_from_the_mailed_link()
    {
        var form = Form((await Offer(Company)).Id);
        var receipt = await Apply(form);
        await App.Settled();
        receipt.State.ShouldBe(ApplicationState.AwaitingApproval);
        receipt.CheckoutUrl.ShouldBeNull();
        App.Mails.To(form.Email).ShouldHaveSingleItem().Subject.ShouldStartWith("We have your application");

        await Admin.Post($"/api/dues/applications/{receipt.ApplicationId}/approve");
        await App.Settled();

        var link = new Uri(LinkInMailTo(form.Email, $"/join/application/{receipt.ApplicationId}"));
        var checkout = await Visitor.Post<CheckoutPage>($"/api/dues/applications/{receipt.ApplicationId}/checkout{link.Query}");
        await Pay(checkout.Url);
        (await StatusOf(receipt)).State.ShouldBe(ApplicationState.Member);
    }

    [Fact]
    public async Task Nobody_pays_before_the_decision()
    {
        var receipt = await Apply(Form((await Offer(Company)).Id));

        var refusal = await Visitor.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/checkout?key={receipt.Key}");

        refusal.Error.Code.ShouldBe(DuesErrors.NotYetApproved);
    }

    [Fact]
    public async Task P27_an_applicant_who_is_a_member_by_now_is_not_approved()
    {
        var email = NewEmail();
        var receipt = await Apply(Form((await Offer(Company)).Id, email));
        var other = await Apply(Form((await Offer(Company)).Id, email));
        await MemberPaidThrough((await Today()).AddDays(100), (await Offer()).Id, email);

        var refusal = await Admin.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/approve");

        refusal.Error.Code.ShouldBe(DuesErrors.AlreadyMember);
        (await StatusOf(other)).State.ShouldBe(ApplicationState.AwaitingApproval);
    }

    [Fact]
    public async Task P27_whoever_becomes_a_member_takes_their_other_applications_back()
    {
        var email = NewEmail();
        var waiting = await Apply(Form((await Offer(Company)).Id, email));

        await Join((await Offer()).Id, email);

        (await StatusOf(waiting)).State.ShouldBe(ApplicationState.Withdrawn);
    }

    [Fact]
    public async Task A_second_form_for_the_same_plan_is_not_acknowledged_again()
    {
        var (plan, email) = (await Offer(Company), NewEmail());

        await Apply(Form(plan.Id, email));
        await Apply(Form(plan.Id, email));
        await App.Settled();

        App.Mails.To(email).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_refusal_is_mailed_with_its_reason()
    {
        var form = Form((await Offer(Company)).Id);
        var receipt = await Apply(form);
        await App.Settled();

        await Admin.Post($"/api/dues/applications/{receipt.ApplicationId}/reject", new { reason = "We are full this year." });
        await App.Settled();

        App.Mails.To(form.Email).ShouldContain(mail => mail.HtmlBody!.Contains("We are full this year."));
        (await StatusOf(receipt)).DecidedReason.ShouldBe("We are full this year.");
        (await Admin.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/approve")).Error.Code.ShouldBe(DuesErrors.ApplicationDecided);
    }

    [Fact]
    public async Task Applications_are_filtered_sorted_and_paged()
    {
        var plan = await Offer(Company);
        var marker = $"Mill{Guid.NewGuid():N}";
        foreach (var name in (string[])["Carla", "Ånna", "ben"])
        {
            await Apply(Form(plan.Id) with { FirstName = "Z", LastName = name, Company = marker });
        }

        var page = await Admin.Get<PagedResultDto<ApplicationRow>>(
            $"/api/dues/applications?state=awaitingApproval&filter={marker.ToUpperInvariant()}&sorting=name&skipCount=1&maxResultCount=2");

        page.TotalCount.ShouldBe(3);
        page.Items.Select(row => row.Name).ShouldBe(["Z ben", "Z Carla"]);
        page.Items[0].WaitingDays.ShouldBe(0);
        page.Items[0].Price.ShouldBe(Euro(265_00));
    }

    [Fact]
    public async Task Only_staff_sees_and_decides()
    {
        var receipt = await Apply(Form((await Offer(Company)).Id));
        var member = await Join((await Offer()).Id);

        (await Visitor.Get("/api/dues/applications")).ShouldBe(HttpStatusCode.Unauthorized);
        (await As(member).Get("/api/dues/applications")).ShouldBe(HttpStatusCode.Forbidden);
        (await As(member).PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/approve")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await As(member).PostAndFail("/api/dues/plans", Yearly)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await As(member).Get("/api/dues/plans/all")).ShouldBe(HttpStatusCode.Forbidden);
    }
}
