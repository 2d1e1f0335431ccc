using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Every page of a member.</summary>
public sealed class EveryMemberPageTests(RunningHost host, Browser browser)
{
    private const string Member = "amelia.brandt@riverside.example", Password = "Member-2026";

    private static readonly string[] Own =
    [
        "home", "profile", "membership", "chapters", "directory", "meetings", "meetings/visitors", "meetings/leaves", "follow-up", "asks", "introductions", "introductions/new",
        "referrals", "referrals/new", "network",
    ];

    [Fact]
    public async Task Pages_of_a_member()
    {
        var page = await browser.SignedIn(host, Member, Password);
        await EveryPage.ShouldBeGood(
            Own, path => page.TurnTo($"{host.Riverside}/app/{path}"), name => page.ShouldBeGoodEverywhere(name, ColorScheme.Light));
    }

    [Fact]
    public async Task On_a_phone_one_sees_on_which_page_of_the_network_one_is()
    {
        var page = await browser.SignedIn(host, Member, Password, width: 360, language: "de");
        foreach (var path in (string[])["follow-up", "introductions", "network"])
        {
            await page.TurnTo($"{host.Riverside}/app/{path}");
            await Assertions.Expect(page.Locator("gh-network-tabs [aria-current=page]")).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    /// <summary>Its address is known to the three alone.</summary>
    [Fact]
    public async Task The_thread_of_an_introduction()
    {
        var page = await browser.SignedIn(host, Member, Password);
        await page.TurnTo($"{host.Riverside}/app/introductions?show=threads");
        await Assertions.Expect(page.Locator("gh-thread-card").First).ToBeVisibleAsync();
        await page.ShouldBeGoodEverywhere("introductions-threads", ColorScheme.Dark);
        await page.Locator("gh-thread-card a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Log)).ToBeVisibleAsync();
        await page.ShouldBeGoodEverywhere("introductions-thread", ColorScheme.Light);
    }
}
