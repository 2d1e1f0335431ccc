using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>What is typed and not saved is not thrown away in passing: by a key, a slip on a phone, or a session that has ended.</summary>
public sealed class UnsavedTests(RunningHost host, Browser browser)
{
    [Fact]
    public async Task Who_leaves_with_half_a_letter_is_asked_and_stays()
    {
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width: 1440, at: "introductions/new");
        var questions = Questions(page);
        await page.EvaluateAsync("location.reload()");
        await page.GetByLabel("Why you would like to meet").PressSequentiallyAsync("We both restore old houses.");
        questions.ShouldBeEmpty();

        await page.EvaluateAsync("location.reload()");
        await Expect(page.GetByLabel("Why you would like to meet")).ToHaveValueAsync("We both restore old houses.");
        questions.ShouldBe([DialogType.BeforeUnload]);

        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Home" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep editing" }).ClickAsync();
        await Expect(page.GetByLabel("Why you would like to meet")).ToHaveValueAsync("We both restore old houses.");
    }

    [Fact]
    public async Task A_form_above_the_page_is_not_lost_by_going_back()
    {
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width: 1440, at: "home");
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Asks and offers" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask for something" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).First.FillAsync("A beekeeper with a spare hive");

        await page.EvaluateAsync("history.back()");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep editing" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("A beekeeper with a spare hive");
    }

    /// <summary>As where the password was changed on another device.</summary>
    [Fact]
    public async Task Whose_session_has_ended_signs_in_in_another_tab_and_what_was_typed_is_saved()
    {
        var page = await browser.NewPerson();
        await page.Clock.InstallAsync();
        await page.SignIn(host.Riverside, "mira.holm@riverside.example", "Officer-2026", "console/announcements/new");
        await page.GetByLabel("Subject").PressSequentiallyAsync("After the password");
        await page.Locator("textarea").FillAsync("Changed on the phone meanwhile.");

        var ended = await page.EvaluateAsync<string>("localStorage.getItem('refresh_token')");
        await page.Context.RouteAsync("**/connect/token", route => route.Request.PostData!.Contains(ended, StringComparison.Ordinal)
            ? route.FulfillAsync(new() { Status = 400, Json = new { error = "invalid_grant" } })
            : route.ContinueAsync());
        await page.Clock.FastForwardAsync("01:00:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Later" }).ClickAsync();

        await page.Clock.FastForwardAsync("00:05");
        await page.Locator("textarea").PressSequentiallyAsync(" It asks nothing while one types.");
        await Expect(page.GetByText("The preview cannot be shown now.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Later" })).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep as a draft" }).ClickAsync();
        await page.Context.ClearCookiesAsync();
        var beside = await page.Context.RunAndWaitForPageAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Sign in again" }).ClickAsync());

        await beside.Locator("#UserNameOrEmail").FillAsync("mira.holm@riverside.example");
        await beside.Locator("#Password").FillAsync("Officer-2026");
        await page.Clock.FastForwardAsync("00:05");
        await beside.Locator("button[type=submit]").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "After the password" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Changed on the phone meanwhile.")).ToBeVisibleAsync();
    }

    /// <summary>Of the browser, which are all answered with staying.</summary>
    private static List<string> Questions(IPage page)
    {
        var questions = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            questions.Add(dialog.Type);
            await dialog.DismissAsync();
        };
        return questions;
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
