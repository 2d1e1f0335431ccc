using System.Net;
using System.Net.Http.Json;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Tests.Features;

public sealed class BadInputTests(GroupHubApp app) : DuesTest(app)
{
    private const string Applications = "/api/dues/applications";

    [Fact]
    public async Task Each_field_says_what_is_wrong_with_it()
    {
        var form = new ApplyForMembership { RequestId = Guid.NewGuid(), PlanId = Guid.NewGuid(), Email = "ada@", FirstName = new string('a', 81) };

        var refusal = await Visitor.PostAndFail(Applications, form);

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors.ShouldNotBeNull().SelectMany(error => error.Members)
            .ShouldBe(["firstName", "lastName", "email", "consent"], ignoreOrder: true);
    }

    [Fact]
    public async Task It_says_so_in_the_readers_language()
    {
        var refusal = await Visitor.In("de").PostAndFail(Applications, Form((await Offer()).Id) with { Consent = false });

        refusal.Error.ValidationErrors.ShouldNotBeNull().ShouldHaveSingleItem().Message.ShouldStartWith("Ohne diese Zustimmung");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("{ \"requestId\": 7 }")]
    [InlineData("{ \"planId\": \"not an id\" }")]
    [InlineData("{ \"firstName\": null, \"email\": null }")]
    public async Task What_is_no_form_is_refused(string body) =>
        (await Visitor.PostTextAndFail(Applications, body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Unknown_and_closed_plans_take_nobody_in()
    {
        var closed = await Offer(Yearly with { IsOpen = false });

        (await Visitor.PostAndFail(Applications, Form(Guid.NewGuid()))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.PostAndFail(Applications, Form(closed.Id))).Error.Code.ShouldBe(DuesErrors.PlanClosed);
        (await Visitor.Get($"/api/dues/plans/{Guid.NewGuid()}/quote")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.GetAndFail($"/api/dues/plans/{closed.Id}/quote")).Error.Code.ShouldBe(DuesErrors.PlanClosed);
    }

    [Fact]
    public async Task A_price_has_a_bound_that_is_said_in_the_readers_language()
    {
        var refusal = await Admin.In("de").PostAndFail("/api/dues/plans", Yearly with { Name = "Dear", Price = Euro(long.MaxValue) });

        (refusal.Error.Code, refusal.Error.Message).ShouldBe((DuesErrors.PriceTooHigh, "Ein Preis beträgt höchstens 1.000.000.000 €."));
    }

    [Fact]
    public async Task Applications_are_found_without_accents_page_without_overlap_and_sort_by_what_they_know()
    {
        var (plan, word) = (await Offer(Yearly with { Name = "With approval", NeedsApproval = true }), $"Ähre{Guid.NewGuid():N}");
        for (var i = 0; i < 5; i++) await Apply(Form(plan.Id) with { FirstName = "Zoë", LastName = word });

        var pages = new List<Guid>();
        for (var skip = 0; skip < 5; skip++)
            pages.AddRange((await Admin.Get<PagedResultDto<ApplicationRow>>($"{Applications}?filter=zoe {word.Replace('Ä', 'a')}&sorting=name desc&maxResultCount=1&skipCount={skip}")).Items.Select(row => row.Id));

        pages.Distinct().Count().ShouldBe(5);
        foreach (var sorting in (string[])["name", "planName asc", "submittedOn desc"]) (await Admin.Get($"{Applications}?sorting={sorting}")).ShouldBe(HttpStatusCode.OK);
        foreach (var sorting in (string[])["tenantId", "name up", "name; drop"]) (await Admin.Get($"{Applications}?sorting={sorting}")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_plan_needs_a_name_of_its_own_and_the_associations_currency()
    {
        var known = await Offer();

        (await Admin.PostAndFail("/api/dues/plans", Yearly with { Name = known.Name })).Error.Code.ShouldBe(DuesErrors.PlanNameTaken);
        (await Admin.PostAndFail("/api/dues/plans", Yearly with { Name = "" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail("/api/dues/plans", Yearly with { Name = $"Plan {Guid.NewGuid():N}", Price = new(1, "USD"), WelcomeFee = null })).Error.Code.ShouldBe(DuesErrors.CurrencyDiffers);
    }

    [Fact]
    public async Task An_association_has_no_more_plans_than_can_be_chosen_from()
    {
        var own = await App.Found($"plans-{Guid.NewGuid():N}"[..20]);
        await App.In(own, async services =>
        {
            var plans = Enumerable.Range(1, MembershipPlan.Most).Select(i => MembershipPlan.Offer(Guid.NewGuid(), Yearly with { Name = $"Plan {i}" }));
            await services.GetRequiredService<IRepository<MembershipPlan, Guid>>().InsertManyAsync(plans, autoSave: true);
        });

        var refusal = await App.As(own.Admin).PostAndFail("/api/dues/plans", Yearly with { Name = "One more" });

        refusal.Error.Code.ShouldBe(DuesErrors.TooManyPlans);
        refusal.Error.Message!.ShouldContain($"{MembershipPlan.Most}");
    }

    [Fact]
    public async Task Two_admins_who_offer_one_name_at_once_offer_one_plan()
    {
        await Offer();
        var offer = Yearly with { Name = $"Plan {Guid.NewGuid():N}" };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Admin.Http.PostAsJsonAsync("/api/dues/plans", offer, Caller.Json)));

        (await Admin.Get<List<PlanDetails>>("/api/dues/plans/all")).Count(plan => plan.Name == offer.Name).ShouldBe(1);
    }

    [Fact]
    public async Task Two_admins_do_not_overwrite_each_other()
    {
        var plan = await Offer();
        await Admin.Put<PlanDetails>($"/api/dues/plans/{plan.Id}", plan with { Description = "First" });

        var refusal = await Admin.PutAndFail($"/api/dues/plans/{plan.Id}", plan with { Description = "Second" });

        refusal.Status.ShouldBe(HttpStatusCode.Conflict);
        var now = (await Admin.Get<List<PlanDetails>>("/api/dues/plans/all")).Single(one => one.Id == plan.Id);
        now.LastChange.ShouldNotBeNull().IsOwn.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refusal_needs_a_reason()
    {
        var receipt = await Apply(Form((await Offer(Yearly with { NeedsApproval = true })).Id));

        (await Admin.PostAndFail($"{Applications}/{receipt.ApplicationId}/reject", new { reason = "" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail($"{Applications}/{Guid.NewGuid()}/reject", new { reason = "So" })).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("maxResultCount=0")]
    [InlineData("maxResultCount=1001")]
    [InlineData("skipCount=-1")]
    [InlineData("state=unheardOf")]
    public async Task A_list_is_asked_for_in_sensible_parts(string query) =>
        (await Admin.Get($"{Applications}?{query}")).ShouldBe(HttpStatusCode.BadRequest);
}
