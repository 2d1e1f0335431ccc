using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>What the office says of a plan: when its year begins, who gets days for nothing, and what happens when two say it at once.</summary>
public sealed class PlanJourneyTests(RunningHost host, Browser browser)
{
    [Fact]
    public async Task A_plan_whose_year_begins_in_April_is_changed_by_two_at_once_and_nothing_typed_is_lost()
    {
        var name = $"Aprilis {Guid.NewGuid():N}"[..16];
        var nora = await Office(1440, "en");
        await nora.GetByRole(AriaRole.Button, new() { Name = "New plan" }).ClickAsync();
        await Describe(nora, name);
        await nora.ShouldBeGood("plan-editor-1440");
        await Save(nora);

        var colleague = await Office(360, "de");
        await Edit(nora, name);
        await Edit(colleague, name);
        await Expect(colleague.GetByRole(AriaRole.Group, new() { Name = "Laufzeiten beginnen am" }).GetByLabel("Monat")).ToHaveValueAsync("3: 4");
        await colleague.ShouldBeGood("plan-editor-360-de");
        await Dialog(colleague).GetByLabel("Beschreibung").FillAsync("From the colleague");
        await Save(colleague);

        await Dialog(nora).GetByLabel("Place among the plans").FillAsync("70");
        await Dialog(nora).Locator("button[type=submit]").ClickAsync();
        await Expect(nora.GetByText(new Regex("^You changed this in another window \\d+ minutes? ago\\.$"))).ToBeVisibleAsync();
        await Expect(nora.GetByText("From the colleague")).ToBeVisibleAsync();
        await nora.ShouldBeGood("plan-clash-1440");
        await nora.GetByRole(AriaRole.Button, new() { Name = "Keep mine" }).ClickAsync();
        await Expect(Dialog(nora)).ToHaveCountAsync(0);

        await Edit(nora, name);
        await Expect(Dialog(nora).GetByLabel("Description")).ToHaveValueAsync("From the colleague");
        await Expect(Dialog(nora).GetByLabel("Place among the plans")).ToHaveValueAsync("70");
    }

    private async Task<IPage> Office(int width, string language)
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, language, at: "console/plans");
        return page;
    }

    /// <summary>Not open, so that nobody who joins in another test finds it.</summary>
    private static async Task Describe(IPage page, string name)
    {
        var dialog = Dialog(page);
        await dialog.GetByLabel("Name").FillAsync(name);
        await dialog.GetByLabel("Price in EUR").FillAsync("120");
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Terms begin on" }).GetByLabel("Month").SelectOptionAsync("April");
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Joining late in the year" }).GetByLabel("Month").SelectOptionAsync("January");
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Joining late in the year" }).GetByLabel("Day").SelectOptionAsync("15");
        await dialog.GetByLabel("Days that are given").FillAsync("30");
        await dialog.GetByLabel("Open: visitors can choose this plan").UncheckAsync();
    }

    private static async Task Edit(IPage page, string name)
    {
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new(name) }).ClickAsync();
    }

    private static async Task Save(IPage page)
    {
        await Dialog(page).Locator("button[type=submit]").ClickAsync();
        await Expect(Dialog(page)).ToHaveCountAsync(0);
    }

    private static ILocator Dialog(IPage page) => page.GetByRole(AriaRole.Dialog);

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
