using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests;

public sealed class SignInTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Password = "Secret-2026";

    [Fact]
    public async Task An_admin_signs_in_and_the_api_knows_them_and_their_association()
    {
        var browser = BrowserAt(Acme);

        var tokens = await browser.GetTokens(Acme.Admin.Email, Password);

        var configuration = await (await browser.Ask("/api/abp/application-configuration", Access(tokens))).Content.ReadFromJsonAsync<JsonElement>();
        configuration.GetProperty("currentUser").GetProperty("id").GetGuid().ShouldBe(Acme.Admin.UserId);
        configuration.GetProperty("currentTenant").GetProperty("id").GetGuid().ShouldBe(Acme.Id);
    }

    [Fact]
    public async Task The_issuer_is_the_associations_own_origin()
    {
        var discovery = await BrowserAt(Acme).Get("/.well-known/openid-configuration");

        var document = await discovery.Content.ReadFromJsonAsync<JsonElement>();
        document.GetProperty("issuer").GetString().ShouldBe("http://acme.localhost/");
        foreach (var endpoint in (string[])["authorization", "token", "end_session", "revocation", "userinfo"])
        {
            document.GetProperty($"{endpoint}_endpoint").GetString()!.ShouldStartWith("http://acme.localhost/connect/");
        }
    }

    [Fact]
    public async Task A_token_of_one_association_is_no_token_at_another()
    {
        var browser = BrowserAt(Acme);
        var tokens = await browser.GetTokens(Acme.Admin.Email, Password);

        var response = await browser.Ask("/api/identity/users", Access(tokens), "http://globex.localhost");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Two_tabs_may_refresh_with_the_same_token()
    {
        var browser = BrowserAt(Acme);
        var refresh = (await browser.GetTokens(Acme.Admin.Email, Password)).GetProperty("refresh_token").GetString()!;

        var first = await browser.Refresh(refresh);
        var second = await browser.Refresh(refresh);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task They_may_do_so_at_the_same_moment_as_when_a_tablet_wakes()
    {
        var browser = BrowserAt(Acme);
        var refresh = (await browser.GetTokens(Acme.Admin.Email, Password)).GetProperty("refresh_token").GetString()!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => browser.Refresh(refresh)));

        answers.Select(answer => answer.StatusCode).ShouldAllBe(status => status == HttpStatusCode.OK);
        var next = await Browser.ReadTokens(answers[^1]);
        (await browser.Refresh(Refresh(next))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("%2Fapp%2Fprofile", "/app/profile")]
    [InlineData("https%3A%2F%2Fevil.example", "/app/")]
    public async Task Who_signs_in_in_two_tabs_goes_on_in_the_second_as_well(string wanted, string reached)
    {
        var browser = BrowserAt(Acme);
        var address = $"/Account/Login?ReturnUrl={wanted}";
        var second = await browser.Open(address);
        await browser.SignIn(Acme.Admin.Email, Password);

        var response = await browser.Submit(address, second, ("UserNameOrEmail", Acme.Admin.Email), ("Password", Password));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe(reached);
    }

    [Fact]
    public async Task A_revoked_token_ends()
    {
        var browser = BrowserAt(Acme);
        var refresh = (await browser.GetTokens(Acme.Admin.Email, Password)).GetProperty("refresh_token").GetString()!;

        await browser.Revoke(refresh);

        (await browser.Refresh(refresh)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_new_password_ends_every_sign_in_but_the_one_it_was_chosen_in()
    {
        var (here, elsewhere, person) = (BrowserAt(Acme), BrowserAt(Acme), await NewPerson());
        var own = await here.GetTokens(person, Password);
        var other = await elsewhere.GetTokens(person, Password);

        await Choose("Another-2026", own);

        var next = await Browser.ReadTokens(await here.Refresh(Refresh(own)));
        (await here.Refresh(Refresh(next))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.Refresh(Refresh(other))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_password_that_somebody_else_sets_later_ends_that_sign_in_too()
    {
        var (here, elsewhere, person) = (BrowserAt(Acme), BrowserAt(Acme), await NewPerson());
        var own = await here.GetTokens(person, Password);
        await Choose("Another-2026", own);
        var other = await elsewhere.GetTokens(person, "Another-2026");

        await Choose("Further-2026", other, current: "Another-2026");

        (await here.Refresh(Refresh(own))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await elsewhere.Refresh(Refresh(other))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("http://evil.example/app/")]
    [InlineData("http://globex.localhost/app/")]
    [InlineData("http://acme.localhost/api/elsewhere")]
    [InlineData("http://acme.localhost@evil.example/app/")]
    public async Task Nobody_is_sent_anywhere_but_to_the_console_of_the_same_origin(string redirectUri)
    {
        var browser = BrowserAt(Acme);

        var response = await browser.Get(browser.AuthorizePath(redirectUri));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Without_pkce_there_is_no_code()
    {
        var response = await BrowserAt(Acme).Get(
            "/connect/authorize?response_type=code&client_id=GroupHub_App&scope=openid&redirect_uri=http%3A%2F%2Facme.localhost%2Fapp%2F");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        var wrong = await Refusal(await BrowserAt(Acme).SignIn(Acme.Admin.Email, "Wrong-2026"));
        var unknown = await Refusal(await BrowserAt(Acme).SignIn(NewEmail(), "Wrong-2026"));

        wrong.ShouldBe(unknown);
        wrong.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_too()
    {
        var email = await NewPerson();
        var browser = BrowserAt(Acme);
        for (var i = 0; i < 5; i++) await browser.SignIn(email, "Wrong-2026");

        var response = await browser.SignIn(email, Password);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Refusal(response)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_sign_in_never_leads_away_from_this_origin()
    {
        var response = await BrowserAt(Acme).SignIn(Acme.Admin.Email, Password, "/Account/Login?ReturnUrl=https%3A%2F%2Fevil.example");

        response.Headers.Location!.ToString().ShouldBe("/app/");
    }

    [Fact]
    public async Task The_page_shows_the_association_and_speaks_german_when_asked()
    {
        var response = await BrowserAt(Acme).Get("/Account/Login?culture=de&ui-culture=de");

        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("<html lang=\"de\">");
        page.ShouldContain("Anmelden");
        response.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith(".AspNetCore.Culture="));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var response = await Visitor.Http.PostAsync("/Account/Login", new FormUrlEncodedContent([new("UserNameOrEmail", "a"), new("Password", "b")]));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private Browser BrowserAt(Association association) => new(App.Visitor(association).Http);

    private async Task<string> NewPerson()
    {
        var email = NewEmail();
        await Admin.Post("/api/identity/users", new { userName = email, email, password = Password, isActive = true, lockoutEnabled = true, roleNames = Array.Empty<string>() });
        return email;
    }

    private async Task Choose(string newPassword, JsonElement tokens, string current = Password)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/account/my-profile/change-password")
        {
            Content = JsonContent.Create(new { currentPassword = current, newPassword }),
            Headers = { Authorization = new("Bearer", Access(tokens)) },
        };
        (await App.Visitor(Acme).Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string Refresh(JsonElement tokens) => tokens.GetProperty("refresh_token").GetString()!;

    private static string Access(JsonElement tokens) => tokens.GetProperty("access_token").GetString()!;

    private static async Task<string> Refusal(HttpResponseMessage response) =>
        (await response.Content.ReadAsStringAsync()).Split("role=\"alert\">").ElementAtOrDefault(1)?.Split('<')[0] ?? "";
}
