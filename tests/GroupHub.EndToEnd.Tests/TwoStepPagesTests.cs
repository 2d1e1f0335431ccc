using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>What only a browser sees of the pages around signing in and of what the office decides.</summary>
public sealed class TwoStepPagesTests(RunningHost host, Browser browser)
{
    [Theory, InlineData("en", 1440), InlineData("de", 360)]
    public async Task Setting_up_two_step_sign_in_is_reached_from_the_menu_and_can_be_read_by_all(string language, int width)
    {
        var page = await browser.NewPerson(width, language);
        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026");

        await page.Locator("gh-user-menu .face").ClickAsync();
        await page.Locator("gh-user-menu a[href*='/Account/Security']").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/Account/Security", StringComparison.Ordinal));
        await page.ShouldBeGood($"security-{language}-{width}");
        await page.Locator("a.btn").ClickAsync();
        await page.Locator("svg.qr").WaitForAsync();
        await page.Locator("summary").ClickAsync();
        await page.ShouldBeGood($"authenticator-{language}-{width}");

        await page.Locator("#Code").FillAsync("000000");
        await page.Locator("#Password").FillAsync("Riverside-2026");
        await page.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#code-error")).Not.ToBeEmptyAsync();
        await page.ShouldBeGood($"authenticator-refused-{language}-{width}");
    }

    [Theory, InlineData("en", 1440), InlineData("de", 360)]
    public async Task A_member_is_suspended_and_the_suspension_is_undone(string language, int width)
    {
        var page = await browser.NewPerson(width, language);
        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026");
        await page.GotoAsync($"{host.Riverside}/app/console/members?standing=active");
        await page.Locator($"a[href*='/console/members/']:visible").Nth(width == 1440 ? 3 : 4).ClickAsync();
        var standing = page.Locator("gh-member-dues gh-standing");
        var before = await standing.InnerTextAsync();

        await page.Locator("gh-standing-deeds .deeds button").First.ClickAsync();
        await page.Locator("gh-standing-dialog textarea").FillAsync("Dues in dispute");
        await page.ShouldBeGood($"suspend-{language}-{width}");
        await page.Locator("gh-standing-dialog .btn.primary").ClickAsync();
        await Assertions.Expect(standing).Not.ToHaveTextAsync(before);
        await page.ShouldBeGood($"suspended-{language}-{width}");
        await page.Locator("gh-toast-list").GetByRole(AriaRole.Button).First.ClickAsync();

        await Assertions.Expect(standing).ToHaveTextAsync(before);
    }
}
