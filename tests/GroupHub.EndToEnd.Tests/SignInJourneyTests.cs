using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>From a link in a mail to the page it is about.</summary>
public sealed class SignInJourneyTests(RunningHost host, Browser browser)
{
    private const string Page = "console/members?standing=grace";

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to_before_the_application_is_fetched()
    {
        var page = await browser.NewPerson();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);

        await page.GotoAsync($"{host.Riverside}/app/{Page}");
        await Assertions.Expect(page.Locator("#Password")).ToBeVisibleAsync();

        asked.ShouldContain("/connect/authorize");
        asked.ShouldNotContain(path => path.StartsWith("/api/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_tabs_sign_in_at_once_and_each_gets_to_its_own_page()
    {
        var first = await browser.NewPerson();
        var second = await first.Context.NewPageAsync();
        await first.GotoAsync($"{host.Riverside}/app/profile");
        await second.GotoAsync($"{host.Riverside}/app/membership");

        foreach (var tab in (IPage[])[first, second])
        {
            await tab.Locator("#UserNameOrEmail").FillAsync("amelia.brandt@riverside.example");
            await tab.Locator("#Password").FillAsync("Member-2026");
            await tab.Locator("button[type=submit]").ClickAsync();
        }

        await first.Arrives("/app/profile$");
        await second.Arrives("/app/membership$");
    }

    /// <summary>A zone that was set wrongly, and the clock by hand: nine hours ahead or behind.</summary>
    [Theory]
    [InlineData(9)]
    [InlineData(-9)]
    public async Task A_wrong_clock_keeps_nobody_out(int hours)
    {
        var page = await browser.NewPerson();
        await page.Clock.InstallAsync(new() { TimeDate = DateTime.UtcNow.AddHours(hours) });
        var renewals = 0;

        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026", Page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Members" })).ToBeVisibleAsync();

        page.Request += (_, request) => renewals += request.Url.EndsWith("/connect/token", StringComparison.Ordinal) ? 1 : 0;
        await page.ReloadAsync();
        await page.Clock.RunForAsync("05:00");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Members" })).ToBeVisibleAsync();
        renewals.ShouldBe(1);
    }

    [Fact]
    public async Task A_slow_answer_on_the_way_back_leaves_no_empty_page()
    {
        var page = await browser.NewPerson();
        await page.RouteAsync("**/api/association", async route =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            await route.ContinueAsync();
        });

        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026", Page);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Members" })).ToBeVisibleAsync();
        await page.Arrives(@"/app/console/members\?standing=grace$");
    }
}
