using System.Net;
using System.Text.RegularExpressions;
using System.Web;
using GroupHub.Administration.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.TestKit;

namespace GroupHub.Administration.Tests;

public sealed partial class FoundingTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Password = "Founded-2026";

    private Caller AtTheHost => App.VisitorOfTheHost();

    [Fact]
    public async Task An_association_exists_once_the_mail_is_confirmed()
    {
        var wish = Wish();
        await AtTheHost.Post("/api/founding", wish);
        await App.Settled();
        (await TenantExists(wish.Address)).ShouldBeFalse();

        var (id, key) = LinkIn(wish.Email);
        var founded = await AtTheHost.Post<FoundedAssociation>($"/api/founding/{id}/confirm", new { key, password = Password });

        founded.SignInUrl.ShouldBe($"http://{wish.Address}.localhost/app/");
        var page = await At(wish.Address).Get<AssociationPage>("/api/association");
        (page.Name, page.Currency, page.Country, page.TimeZone, page.Culture).ShouldBe((wish.Name, "CHF", "CH", "Europe/Zurich", "de"));
    }

    [Fact]
    public async Task Its_founder_is_its_admin_and_is_told_the_first_steps()
    {
        var (association, _) = await Found();

        var overview = await As(association.Admin).Get<ConsoleOverview>("/api/console/overview");

        overview.FirstSteps.ShouldBe([new("describe", false, "/console/branding"), new("plan", false, "/console/plans"), new("members", false, "/console/members")]);
        await As(association.Admin).Put("/api/association", new { name = "Meadow", tagline = "Grows", accent = "#0f6b5f" });
        await As(association.Admin).Post("/api/dues/plans", new NewPlan { Name = "Member", Price = new Money(120_00, "CHF") });
        (await As(association.Admin).Get<ConsoleOverview>("/api/console/overview")).FirstSteps.Where(step => step.IsDone).Select(step => step.Kind).ShouldBe(["describe", "plan"]);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_mail_and_a_link_followed_twice_one_association()
    {
        var wish = Wish();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AtTheHost.Post("/api/founding", wish)));
        await App.Settled();
        App.Mails.To(wish.Email).Count.ShouldBe(1);

        var (id, key) = LinkIn(wish.Email);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AtTheHost.Post<FoundedAssociation>($"/api/founding/{id}/confirm", new { key, password = Password })));

        answers.Distinct().ShouldHaveSingleItem().Address.ShouldBe(wish.Address);
    }

    [Fact]
    public async Task Of_two_who_want_one_address_the_second_chooses_another()
    {
        var (first, second) = (Wish(), Wish());
        second = second with { Address = first.Address };
        await AtTheHost.Post("/api/founding", first);
        await AtTheHost.Post("/api/founding", second);
        await App.Settled();
        await Confirm(first.Email);

        var (id, key) = LinkIn(second.Email);
        var refusal = await AtTheHost.PostAndFail($"/api/founding/{id}/confirm", new { key, password = Password });
        (await AtTheHost.Get<FoundingStatus>($"/api/founding/{id}?key={Uri.EscapeDataString(key)}")).AddressIsFree.ShouldBeFalse();
        var founded = await AtTheHost.Post<FoundedAssociation>($"/api/founding/{id}/confirm", new { key, password = Password, address = $"{first.Address}-two" });

        refusal.Error.Code.ShouldBe(AdministrationErrors.AddressTaken);
        founded.Address.ShouldBe($"{first.Address}-two");
    }

    [Fact]
    public async Task Of_two_who_want_one_name_the_second_chooses_another()
    {
        var (first, second) = (Wish(), Wish());
        second = second with { Name = first.Name.ToUpperInvariant() };
        await AtTheHost.Post("/api/founding", first);
        await AtTheHost.Post("/api/founding", second);
        await App.Settled();
        await Confirm(first.Email);

        var (id, key) = LinkIn(second.Email);
        var refusal = await AtTheHost.PostAndFail($"/api/founding/{id}/confirm", new { key, password = Password });
        (await AtTheHost.Get<FoundingStatus>($"/api/founding/{id}?key={Uri.EscapeDataString(key)}")).NameIsNew.ShouldBeFalse();
        (await TenantExists(second.Address)).ShouldBeFalse();
        var founded = await AtTheHost.Post<FoundedAssociation>($"/api/founding/{id}/confirm", new { key, password = Password, name = $"{first.Name} of the south" });

        refusal.Error.Code.ShouldBe(AdministrationErrors.NameTaken);
        (await At(founded.Address).Get<AssociationPage>("/api/association")).Name.ShouldBe($"{first.Name} of the south");
    }

    [Fact]
    public async Task The_name_by_which_an_association_goes_by_now_is_not_given_and_its_old_one_is()
    {
        var (association, wish) = await Found();
        var now = $"Orchard {NewAddress()}";
        await As(association.Admin).Put("/api/association", new { name = now, tagline = "", accent = "#0f6b5f" });

        (await AtTheHost.PostAndFail("/api/founding", Wish() with { Name = now.Replace('o', '0') })).Error.Code.ShouldBe(AdministrationErrors.NameTaken);
        await AtTheHost.Post("/api/founding", Wish() with { Name = wish.Name });
    }

    [Fact]
    public async Task An_address_that_looks_like_one_that_is_there_is_not_given()
    {
        var (association, _) = await Found();
        var twin = association.Slug.Replace('o', '0');

        (await AtTheHost.Get<AddressVerdict>($"/api/founding/address?address={twin}")).IsFree.ShouldBeFalse();
        (await AtTheHost.PostAndFail("/api/founding", Wish() with { Address = twin })).Error.Code.ShouldBe(AdministrationErrors.AddressTaken);
    }

    [Fact]
    public async Task A_name_that_another_goes_by_is_not_given()
    {
        var (_, wish) = await Found();

        (await AtTheHost.PostAndFail("/api/founding", Wish() with { Name = wish.Name.ToUpperInvariant() })).Error.Code.ShouldBe(AdministrationErrors.NameTaken);
        (await AtTheHost.PostAndFail("/api/founding", Wish() with { Name = "Rivеrside" })).Error.Code.ShouldBe(AdministrationErrors.NameMixesAlphabets);
    }

    [Fact]
    public async Task Whoever_is_asked_for_again_and_again_is_not_written_to_without_end()
    {
        var email = NewEmail();

        for (var i = 0; i < 5; i++) await AtTheHost.Post("/api/founding", Wish() with { Email = email });
        await App.Settled();

        App.Mails.To(email).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_weak_password_founds_nothing_and_the_link_still_works()
    {
        var wish = Wish();
        await AtTheHost.Post("/api/founding", wish);
        await App.Settled();
        var (id, key) = LinkIn(wish.Email);

        (await AtTheHost.PostAndFail($"/api/founding/{id}/confirm", new { key, password = "short" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TenantExists(wish.Address)).ShouldBeFalse();
        await Confirm(wish.Email);

        (await TenantExists(wish.Address)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_made_up_link_and_an_unknown_one_look_the_same()
    {
        (await AtTheHost.GetAndFail($"/api/founding/{Guid.NewGuid()}?key=rubbish")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await AtTheHost.PostAndFail($"/api/founding/{Guid.NewGuid()}/confirm", new { key = "rubbish", password = Password })).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_host_may_close_the_door()
    {
        (await Admin.PutAndFail("/api/founding", new { isOpen = false })).Status.ShouldBe(HttpStatusCode.Forbidden);
        await As(App.HostAdmin).Put("/api/founding", new { isOpen = false });

        (await AtTheHost.PostAndFail("/api/founding", Wish())).Error.Code.ShouldBe(AdministrationErrors.FoundingClosed);
        (await AtTheHost.Get<FoundingTerms>("/api/founding")).IsOpen.ShouldBeFalse();

        (await As(App.HostAdmin).Put<FoundingTerms>("/api/founding", new { isOpen = true })).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Nothing_is_founded_at_an_associations_address() =>
        (await Visitor.PostAndFail("/api/founding", Wish())).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("name", ""), InlineData("address", "a b"), InlineData("address", "admin"), InlineData("email", "nobody"), InlineData("country", "XX"), InlineData("currency", "ABC")]
    [InlineData("timeZone", "Nowhere"), InlineData("language", "xx"), InlineData("requestId", "00000000-0000-0000-0000-000000000000")]
    public async Task Bad_input_is_refused_in_a_sentence(string field, string value)
    {
        var wish = new Dictionary<string, object?>
        {
            ["requestId"] = Guid.NewGuid(), ["name"] = "Meadow", ["address"] = NewAddress(), ["email"] = NewEmail(),
            ["country"] = "CH", ["currency"] = "CHF", ["timeZone"] = "Europe/Zurich", ["language"] = "de", [field] = value,
        };

        var refusal = await AtTheHost.PostAndFail("/api/founding", wish);

        ((int)refusal.Status).ShouldBeInRange(400, 403);
        refusal.Error.Message.ShouldNotBeNullOrEmpty();
    }

    private async Task<(Association Association, Wished Wish)> Found()
    {
        var wish = Wish();
        await AtTheHost.Post("/api/founding", wish);
        await App.Settled();
        var founded = await Confirm(wish.Email);
        var tenant = await At(founded.Address).Get<Tenant>($"/api/abp/multi-tenancy/tenants/by-name/{founded.Address}");
        return (new Association(tenant.TenantId, founded.Address, await App.FindUser(tenant.TenantId, founded.Address, wish.Email)), wish);
    }

    private Task<FoundedAssociation> Confirm(string email)
    {
        var (id, key) = LinkIn(email);
        return AtTheHost.Post<FoundedAssociation>($"/api/founding/{id}/confirm", new { key, password = Password });
    }

    private (Guid Id, string Key) LinkIn(string email)
    {
        var link = Href().Match(App.Mails.To(email)[^1].HtmlBody!).Groups[1].Value;
        var query = HttpUtility.ParseQueryString(new Uri(WebUtility.HtmlDecode(link)).Query);
        return (Guid.Parse(query["id"]!), query["key"]!);
    }

    private async Task<bool> TenantExists(string address) =>
        (await AtTheHost.Get<TenantFound>($"/api/abp/multi-tenancy/tenants/by-name/{address}")).Success;

    private Caller At(string address) => App.Visitor(new Association(Guid.Empty, address, App.HostAdmin));

    private static Wished Wish() => new(Guid.NewGuid(), $"Meadow {NewAddress()}", NewAddress(), NewEmail(), "CH", "CHF", "Europe/Zurich", "de");

    private static string NewAddress() => $"meadow{Guid.NewGuid():N}"[..24];

    [GeneratedRegex("href=\"([^\"]*/start/confirm[^\"]*)\"")]
    private static partial Regex Href();

    private sealed record Wished(Guid RequestId, string Name, string Address, string Email, string Country, string Currency, string TimeZone, string Language);

    private sealed record Tenant(Guid TenantId);

    private sealed record TenantFound(bool Success);
}
