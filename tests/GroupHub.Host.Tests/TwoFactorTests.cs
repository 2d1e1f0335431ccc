using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Host.SignIn.TwoFactor;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;

namespace GroupHub.Host.Tests;

public sealed partial class TwoFactorTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Password = "Secret-2026", SetUp = "/Account/Authenticator", Security = "/Account/Security";

    [Fact]
    public async Task Once_set_up_the_password_alone_opens_nothing()
    {
        var (email, phone, _) = await Protected();
        var browser = BrowserAt(Acme);

        var first = await browser.SignIn(email, Password);
        var half = await browser.Get(browser.AuthorizePath());
        var second = await Answer(browser, first, phone.Next());

        Where(first).ShouldStartWith("/Account/TwoFactor");
        Where(half).ShouldStartWith("/Account/Login");
        Where(second).ShouldBe("/app/");
        Where(await browser.Get(browser.AuthorizePath())).ShouldContain("code=");
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var (email, phone, _) = await Protected();
        var (one, other) = (BrowserAt(Acme), BrowserAt(Acme));
        var code = phone.Next();
        await Answer(one, await one.SignIn(email, Password), code);

        var again = await Answer(other, await other.SignIn(email, Password), code);

        (await Text(again)).ShouldContain("has been used already");
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_is_refused_too()
    {
        var (email, phone, _) = await Protected();
        var browser = BrowserAt(Acme);
        var first = await browser.SignIn(email, Password);
        for (var i = 0; i < 5; i++) (await Answer(browser, first, "000000")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Answer(browser, first, phone.Next())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.SignIn(email, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_device_that_is_remembered_is_not_asked_again()
    {
        var (email, phone, _) = await Protected();
        var browser = BrowserAt(Acme);
        var first = await browser.SignIn(email, Password);
        await browser.Submit(Where(first), ("Code", phone.Next()), ("RememberDevice", "true"));
        await browser.Submit("/Account/Logout");

        Where(await browser.SignIn(email, Password)).ShouldBe("/app/");
        Where(await BrowserAt(Acme).SignIn(email, Password)).ShouldStartWith("/Account/TwoFactor");
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once_and_leads_to_where_a_new_phone_is_set_up()
    {
        var (email, _, codes) = await Protected();
        var (one, other) = (BrowserAt(Acme), BrowserAt(Acme));
        await one.SignIn(email, Password);
        await other.SignIn(email, Password);

        var entered = await one.Submit("/Account/RecoveryCode", ("Code", codes[0].ToLowerInvariant()));
        var again = await other.Submit("/Account/RecoveryCode", ("Code", codes[0]));

        Where(entered).ShouldStartWith(Security);
        (await Text(await one.Get(Security))).ShouldContain("9 recovery codes are left");
        (await Text(again)).ShouldContain("none of your recovery codes");
    }

    [Fact]
    public async Task Of_two_who_use_the_same_recovery_code_at_once_one_gets_in()
    {
        var (email, _, codes) = await Protected();
        Browser[] browsers = [BrowserAt(Acme), BrowserAt(Acme), BrowserAt(Acme)];
        foreach (var browser in browsers) await browser.SignIn(email, Password);

        var answers = await Task.WhenAll(browsers.Select(browser => browser.Submit("/Account/RecoveryCode", ("Code", codes[0]))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect && Where(answer).StartsWith(Security, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_password_by_mail_does_not_go_around_the_second_step()
    {
        var (email, _, _) = await Protected();
        var browser = BrowserAt(Acme);

        var saved = await browser.Submit(await ResetLink(email), ("Password", "Another-2026"));

        Where(saved).ShouldStartWith("/Account/TwoFactor");
        Where(await browser.Get(Security)).ShouldStartWith("/Account/Login");
    }

    [Fact]
    public async Task Nobody_changes_it_without_the_password()
    {
        var (_, _, _, browser) = await ProtectedIn();

        (await Text(await browser.Submit(Security, ("Wish", "off"), ("Password", "Wrong-2026")))).ShouldContain("This is not your password.");
        (await Text(await browser.Submit(Security, ("Wish", "codes"), ("Password", "Wrong-2026")))).ShouldContain("This is not your password.");

        (await Text(await browser.Get(Security))).ShouldContain("10 recovery codes are left");
    }

    [Fact]
    public async Task New_recovery_codes_end_the_old_ones()
    {
        var (email, _, codes, browser) = await ProtectedIn();

        var renewed = CodesIn(await Text(await browser.Submit(Security, ("Wish", "codes"), ("Password", Password))));

        renewed.Count.ShouldBe(10);
        renewed.ShouldNotContain(code => codes.Contains(code));
        var other = BrowserAt(Acme);
        await other.SignIn(email, Password);
        (await other.Submit("/Account/RecoveryCode", ("Code", codes[1]))).StatusCode.ShouldBe(HttpStatusCode.OK);
        Where(await other.Submit("/Account/RecoveryCode", ("Code", renewed[1]))).ShouldStartWith(Security);
    }

    [Fact]
    public async Task Switched_off_the_password_is_enough_again()
    {
        var (email, _, _, browser) = await ProtectedIn();

        (await Text(await browser.Submit(Security, ("Wish", "off"), ("Password", Password)))).ShouldContain("It is off");

        Where(await BrowserAt(Acme).SignIn(email, Password)).ShouldBe("/app/");
    }

    [Fact]
    public async Task Nothing_is_switched_on_by_a_wrong_code_or_a_wrong_password()
    {
        var email = await Account();
        var browser = BrowserAt(Acme);
        await browser.SignIn(email, Password);
        var phone = new Phone(KeyIn(await Text(await browser.Get(SetUp))));

        (await Text(await browser.Submit(SetUp, ("Code", "000000"), ("Password", Password)))).ShouldContain("The app shows another code now.");
        (await Text(await browser.Submit(SetUp, ("Key", phone.Key), ("Code", phone.Next()), ("Password", "Wrong-2026")))).ShouldContain("This is not your password.");

        (await Text(await browser.Get(Security))).ShouldContain("It is off");
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to()
    {
        foreach (var page in (string[])[Security, SetUp]) Where(await BrowserAt(Acme).Get(page)).ShouldStartWith("/Account/Login");
        foreach (var page in (string[])["/Account/TwoFactor", "/Account/RecoveryCode"]) Where(await BrowserAt(Acme).Get(page)).ShouldStartWith("/Account/Login");
    }

    [Fact]
    public async Task A_half_finished_sign_in_is_worth_nothing_at_another_association()
    {
        var (email, _, _) = await Protected();
        var browser = BrowserAt(Acme);
        await browser.SignIn(email, Password);

        var elsewhere = await browser.Get("http://globex.localhost/Account/TwoFactor");

        Where(elsewhere).ShouldStartWith("/Account/Login");
    }

    [Fact]
    public async Task Neither_key_nor_codes_are_readable_in_the_database()
    {
        var (email, phone, codes) = await Protected();

        var kept = await App.In(Acme, async services =>
        {
            var user = (await services.GetRequiredService<IdentityUserManager>().FindByEmailAsync(email))!;
            await services.GetRequiredService<IdentityUserManager>().GetAuthenticatorKeyAsync(user);
            return string.Join('\n', user.Tokens.Select(token => token.Value));
        });

        kept.ShouldNotBeEmpty();
        kept.ShouldNotContain(phone.Key);
        foreach (var code in codes) kept.ShouldNotContain(code);
    }

    [Theory]
    [InlineData(59, "287082"), InlineData(1111111109, "081804"), InlineData(1111111111, "050471"), InlineData(1234567890, "005924"), InlineData(2000000000, "279037")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        TimedCode.At("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", TimedCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)).ShouldBe(code);

    private Browser BrowserAt(Association association) => new(App.Visitor(association).Http);

    private async Task<string> Account()
    {
        var email = NewEmail();
        await Admin.Post("/api/identity/users", new { userName = email, email, password = Password, isActive = true, lockoutEnabled = true, roleNames = Array.Empty<string>() });
        return email;
    }

    private async Task<(string Email, Phone Phone, IReadOnlyList<string> Codes)> Protected()
    {
        var (email, phone, codes, _) = await ProtectedIn();
        return (email, phone, codes);
    }

    /// <summary>With the browser in which it was set up, still signed in.</summary>
    private async Task<(string Email, Phone Phone, IReadOnlyList<string> Codes, Browser Browser)> ProtectedIn()
    {
        var (email, browser) = (await Account(), BrowserAt(Acme));
        await browser.SignIn(email, Password);
        var phone = new Phone(KeyIn(await Text(await browser.Get(SetUp))));
        var done = await Text(await browser.Submit(SetUp, ("Key", phone.Key), ("Code", phone.Next()), ("Password", Password)));
        var codes = CodesIn(done);
        codes.Count.ShouldBe(10);
        return (email, phone, codes, browser);
    }

    private async Task<string> ResetLink(string email) => await App.In(Acme, async services =>
    {
        var users = services.GetRequiredService<IdentityUserManager>();
        var user = (await users.FindByEmailAsync(email))!;
        return $"/Account/ResetPassword?userId={user.Id}&resetToken={Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user))}";
    });

    private static Task<HttpResponseMessage> Answer(Browser browser, HttpResponseMessage asked, string code) =>
        browser.Submit(Where(asked), ("Code", code), ("RememberDevice", "false"));

    private static string Where(HttpResponseMessage response)
    {
        var location = response.Headers.Location ?? throw new InvalidOperationException($"{response.StatusCode} leads nowhere.");
        return location.IsAbsoluteUri ? location.PathAndQuery : location.ToString();
    }

    private static Task<string> Text(HttpResponseMessage response) => response.Content.ReadAsStringAsync();

    private static string KeyIn(string page) => HiddenKey().Match(page).Groups[1].Value;

    private static List<string> CodesIn(string page) => [.. Code().Matches(page).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("name=\"Key\" value=\"([A-Z2-7]{32})\"")]
    private static partial Regex HiddenKey();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex Code();

    /// <summary>An authenticator app; each code it says is a later one, as if time went on.</summary>
    private sealed class Phone(string key)
    {
        private long _step = TimedCode.StepAt(DateTime.UtcNow) - 1;

        public string Key => key;

        public string Next() => TimedCode.At(key, ++_step);
    }
}
