using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Every page that is open to everybody.</summary>
public sealed class EveryPublicPageTests(RunningHost host, Browser browser)
{
    private static readonly string[] Public = ["", "directory", "chapters", "meetings", "join", "announcements/stop", "no-such-page"];

    private static readonly string[] SignIn = ["Account/Login", "Account/ForgotPassword", "Account/AccessDenied"];

    [Fact]
    public Task Public_pages() => Open(Public, ColorScheme.Light);

    [Fact]
    public Task Sign_in_pages() => Open(SignIn, ColorScheme.Dark);

    /// <summary>Associations are founded at the host's own address.</summary>
    [Fact]
    public async Task The_page_on_which_an_association_is_founded()
    {
        var page = await browser.NewPerson();
        await page.LoadFrom($"{host.Address}/start");
        await page.ShouldBeGoodEverywhere("start", ColorScheme.Dark);
    }

    private async Task Open(string[] paths, ColorScheme atTheDesk)
    {
        var page = await browser.NewPerson();
        await EveryPage.ShouldBeGood(paths, path => page.LoadFrom($"{host.Riverside}/{path}"), name => page.ShouldBeGoodEverywhere(name, atTheDesk));
    }
}
