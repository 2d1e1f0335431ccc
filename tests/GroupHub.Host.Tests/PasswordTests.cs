using System.Net;
using System.Text.RegularExpressions;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests;

public sealed partial class PasswordTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task Who_asks_for_a_new_password_gets_a_link_that_works_once()
    {
        var association = await App.Found("forgetful");
        var browser = new Browser(App.Visitor(association).Http);

        await browser.Submit("/Account/ForgotPassword", ("Email", association.Admin.Email));
        var link = await LinkIn(association.Admin.Email);
        var saved = await browser.Submit(link, ("Password", "Another-2026"));
        var again = await (await browser.Get(link)).Content.ReadAsStringAsync();

        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        again.ShouldContain("no longer works");
        (await browser.SignIn(association.Admin.Email, "Another-2026")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_answer_does_not_tell_whether_an_address_is_known()
    {
        var known = await Sent(Acme.Admin.Email);
        var unknown = await Sent("nobody@people.example");

        known.Replace(Acme.Admin.Email, "", StringComparison.Ordinal).ShouldBe(unknown.Replace("nobody@people.example", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_made_up_link_offers_a_new_one()
    {
        var page = await (await Visitor.Http.GetAsync($"/Account/ResetPassword?userId={Guid.NewGuid()}&resetToken=rubbish")).Content.ReadAsStringAsync();

        page.ShouldContain("/Account/ForgotPassword");
    }

    private async Task<string> Sent(string email)
    {
        var response = await new Browser(App.Visitor(Acme).Http).Submit("/Account/ForgotPassword", ("Email", email));
        return Body().Match(await response.Content.ReadAsStringAsync()).Value;
    }

    private async Task<string> LinkIn(string address)
    {
        for (var i = 0; i < 100 && App.Mails.To(address).Count == 0; i++) await Task.Delay(100);
        var html = App.Mails.To(address)[^1].HtmlBody!;
        return new Uri(WebUtility.HtmlDecode(Href().Match(html).Groups[1].Value)).PathAndQuery;
    }

    [GeneratedRegex("href=\"([^\"]*ResetPassword[^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("<main>.*</main>", RegexOptions.Singleline)]
    private static partial Regex Body();
}
