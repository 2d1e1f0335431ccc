using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>An association decides for itself, and what follows from it is seen.</summary>
public sealed class RulesJourneyTests(RunningHost host, Browser browser)
{
    private const string About = "Gardens, river banks";

    [Theory, InlineData(1440), InlineData(360)]
    public async Task An_admin_changes_the_grace_and_a_limit_sees_what_follows_and_goes_back(int width)
    {
        var visitor = await browser.NewPerson();
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, at: "console/rules");
        var grace = admin.GetByLabel("Grace after the end of a term", new() { Exact = true });

        await grace.FillAsync("366");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save rules" }).ClickAsync();
        await Expect(admin.GetByText("Enter a whole number from 0 to 365.")).ToBeVisibleAsync();
        await Expect(grace).ToHaveValueAsync("366");
        await Expect(grace).ToBeFocusedAsync();
        await admin.ShouldBeGood($"80-rules-wrong-{width}");

        await grace.FillAsync("22");
        await admin.GetByLabel("About: At most, whatever a member says").SelectOptionAsync("members");
        await Expect(admin.GetByLabel("About: Unless a member says otherwise")).ToHaveValueAsync("members");
        await Save(admin);
        await admin.ShouldBeGood($"81-rules-{width}");
        await ShowsAbout(visitor, false);

        foreach (var rule in new[] { "Grace after the end of a term", "At most, whatever a member says", "Unless a member says otherwise" })
        {
            await admin.GetByRole(AriaRole.Button, new() { Name = $"Back to default: {rule}" }).ClickAsync();
        }

        await Expect(grace).ToHaveValueAsync("21");
        await Save(admin);
        await ShowsAbout(visitor, true);
    }

    [Fact]
    public async Task What_is_not_saved_yet_is_not_left_by_mistake_and_a_change_is_on_record()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: "console/rules");
        var hours = admin.GetByLabel("A host speaks to a visitor within", new() { Exact = true });
        await hours.FillAsync("49");

        await admin.GetByRole(AriaRole.Link, new() { Name = "Branding" }).ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Keep editing" }).ClickAsync();
        await Expect(hours).ToHaveValueAsync("49");
        await Save(admin);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Undo" }).First.ClickAsync();
        await Expect(hours).ToHaveValueAsync("48");

        await admin.GotoAsync($"{host.Riverside}/app/console/audit");
        await Expect(admin.GetByRole(AriaRole.Main)).ToContainTextAsync("A host speaks to a visitor within");
    }

    private static async Task Save(IPage admin)
    {
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save rules" }).ClickAsync();
        await Expect(admin.GetByText("Rules saved.").First).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Button, new() { Name = "Save rules" })).ToBeHiddenAsync();
    }

    /// <summary>A profile is read afresh each time it is opened.</summary>
    private async Task ShowsAbout(IPage visitor, bool isShown)
    {
        await visitor.GotoAsync($"{host.Riverside}/directory?query=Amelia+Brandt");
        await visitor.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Amelia Brandt") }).First.ClickAsync();
        await Expect(visitor.GetByRole(AriaRole.Heading, new() { Name = "Amelia Brandt" }).First).ToBeVisibleAsync();
        await visitor.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(visitor.GetByRole(AriaRole.Main)).ToContainTextAsync("landscape planning");
        if (isShown) await Expect(visitor.GetByRole(AriaRole.Main)).ToContainTextAsync(About);
        else await Expect(visitor.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(About);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
