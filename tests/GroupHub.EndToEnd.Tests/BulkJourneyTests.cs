using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Choosing members in the list, and doing something for all of them at once.</summary>
public sealed partial class BulkJourneyTests(RunningHost host, Browser browser)
{
    [Theory, InlineData(1440), InlineData(390), InlineData(360)]
    public async Task Members_are_chosen_written_to_moved_and_moved_back(int width)
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, at: "console/members");
        await OpenChapter(admin, "Old Ferry");
        await admin.ShouldBeGood($"66-roster-{width}");
        var top = await admin.Locator("gh-selection-bar + *").EvaluateAsync<double>("list => list.getBoundingClientRect().top");

        await Boxes(admin).Nth(0).CheckAsync();
        await Boxes(admin).Nth(2).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Expect(Bar(admin)).ToContainTextAsync("3 selected");
        (await admin.Locator("gh-selection-bar + *").EvaluateAsync<double>("list => list.getBoundingClientRect().top")).ShouldBe(top, "the list stays where it is");
        await admin.ShouldBeGood($"67-roster-selected-{width}");

        await Write(admin, width);
        await admin.GotoAsync($"{host.Riverside}/app/console/members");
        await OpenChapter(admin, "Old Ferry");
        await Boxes(admin).Nth(0).CheckAsync();
        await Boxes(admin).Nth(1).CheckAsync();
        await MoveAndUndo(admin, width);
    }

    [Fact]
    public async Task A_selection_is_kept_over_pages_and_orders_and_let_go_by_another_filter_or_Escape()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: "console/members");
        await admin.Locator("tbody a[data-row]").First.FocusAsync();
        await admin.Keyboard.PressAsync("Space");
        await Expect(Bar(admin)).ToContainTextAsync("1 selected");

        await admin.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(admin.GetByText(new Regex("^21.40 of"))).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Checkbox, new() { Name = "Select everybody on this page" }).CheckAsync();
        await Expect(Bar(admin)).ToContainTextAsync("21 selected");
        var first = admin.Locator("tbody a[data-row]").First;
        var before = await first.InnerTextAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Paid through" }).ClickAsync();
        await admin.Arrives("sorting=");
        await Expect(first).Not.ToHaveTextAsync(before);
        await Expect(Bar(admin)).ToContainTextAsync("21 selected");
        await admin.GetByRole(AriaRole.Button, new() { NameRegex = SelectAll() }).ClickAsync();
        await Expect(Boxes(admin).First).ToBeCheckedAsync();
        await Boxes(admin).First.UncheckAsync();
        await Expect(admin.GetByRole(AriaRole.Checkbox, new() { Name = "Select everybody on this page" })).ToHaveJSPropertyAsync("indeterminate", true);

        await admin.GetByRole(AriaRole.Searchbox, new() { Name = "Name, company, email" }).FillAsync("an");
        await Expect(admin.GetByText("The filter has changed, so nobody is selected any more.").First).ToBeVisibleAsync();
        await Expect(Bar(admin)).Not.ToContainTextAsync("selected");

        await Boxes(admin).First.CheckAsync();
        await Expect(Bar(admin)).ToContainTextAsync("1 selected");
        await admin.Keyboard.PressAsync("Escape");
        await Expect(Bar(admin)).Not.ToContainTextAsync("selected");
    }

    /// <summary>They would stay chosen, and the list that comes need not show them.</summary>
    [Theory, InlineData(1440), InlineData(390)]
    public async Task Nobody_is_chosen_in_a_list_that_another_one_is_about_to_replace(int width)
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, at: "console/members");
        var answer = new TaskCompletionSource();
        await admin.RouteAsync("**/api/console/members?*filter=brandt*", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await Expect(Boxes(admin).First).ToBeEnabledAsync();
        await admin.GetByRole(AriaRole.Searchbox, new() { Name = "Name, company, email" }).FillAsync("brandt");
        await admin.Arrives("filter=brandt");

        await Expect(Boxes(admin).First).ToBeDisabledAsync();
        await admin.Locator("a[data-row]:visible").First.FocusAsync();
        await admin.Keyboard.PressAsync("Space");
        await Expect(Bar(admin)).Not.ToContainTextAsync("selected");

        answer.SetResult();
        await Boxes(admin).First.CheckAsync();
        await Expect(Bar(admin)).ToContainTextAsync("1 selected");
        await admin.Keyboard.PressAsync("Escape");
        await Expect(Bar(admin)).Not.ToContainTextAsync("selected");
    }

    [Fact]
    public async Task Who_gets_the_link_to_renew_is_said_before_and_what_came_of_it_after_coming_back()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: "console/members?standing=grace&standing=activeNew");
        await admin.GetByRole(AriaRole.Checkbox, new() { Name = "Select everybody on this page" }).CheckAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Send renewal link" }).ClickAsync();
        await Expect(admin.Locator("gh-preview-note")).ToContainTextAsync(new Regex("get.? the link"));
        await Expect(admin.Locator("gh-preview-note")).ToContainTextAsync(new Regex("nothing to renew yet"));
        await admin.ShouldBeGood("70-renewal-links");
        await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        var links = admin.GetByRole(AriaRole.Region, new() { Name = "Links to renew" });
        await Expect(links).ToBeVisibleAsync();

        await admin.GotoAsync($"{host.Riverside}/app/console/chapters");
        await admin.GotoAsync($"{host.Riverside}/app/console/members");
        await Expect(links).ToContainTextAsync(new Regex("sent to"));
        await links.GetByRole(AriaRole.Button, new() { Name = "Who and why" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Has nothing to renew yet.");
        await admin.ShouldBeGood("71-left-out");
        await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await links.GetByRole(AriaRole.Button, new() { Name = "Put away" }).ClickAsync();
        await Expect(links).ToHaveCountAsync(0);
    }

    private static async Task OpenChapter(IPage admin, string name)
    {
        await admin.Locator("gh-chapter-filter").GetByRole(AriaRole.Button).ClickAsync();
        await admin.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{name}") }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new($"chapter {name}") })).ToBeVisibleAsync();
    }

    private static async Task Write(IPage admin, int width)
    {
        await Bar(admin).GetByRole(AriaRole.Button, new() { Name = "Write" }).ClickAsync();
        await admin.Arrives("selectionId=");
        await Expect(admin.GetByText("Chosen people")).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Heading, new() { NameRegex = CopyForPeople() })).ToBeVisibleAsync();
        await admin.GetByLabel("Subject").FillAsync("A word to you three");
        await admin.Locator("textarea").FillAsync("Good morning.");
        await admin.ShouldBeGood($"68-compose-chosen-{width}");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Keep as a draft" }).ClickAsync();
        await Expect(admin.GetByText("Chosen people")).ToBeVisibleAsync();
    }

    private static async Task MoveAndUndo(IPage admin, int width)
    {
        if (width < 900) await admin.GetByRole(AriaRole.Button, new() { Name = "More for those who are selected" }).ClickAsync();
        await Bar(admin).GetByRole(AriaRole.Button, new() { Name = "Move chapter" }).And(admin.Locator(":visible")).ClickAsync();
        var form = admin.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Combobox, new() { Name = "New chapter" }).FillAsync("Harlow");
        await admin.GetByRole(AriaRole.Option, new() { NameRegex = new("Harlow Bridge") }).First.ClickAsync();
        await Expect(admin.Locator("gh-preview-note")).ToContainTextAsync("2 members are moved.");
        await admin.ShouldBeGood($"69-move-many-{width}");
        await form.GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }).ClickAsync();
        await Expect(Bar(admin)).Not.ToContainTextAsync("selected");

        await Expect(Strip(admin)).ToContainTextAsync("2 members were moved to Harlow Bridge");
        await admin.ShouldBeGood($"69-moved-{width}");
        await Strip(admin).GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(Strip(admin)).ToContainTextAsync("2 members are back");
    }

    private static ILocator Bar(IPage page) => page.Locator("gh-selection-bar");

    private static ILocator Strip(IPage page) => page.Locator("gh-batch-strip section").First;

    private static ILocator Boxes(IPage page) => page.Locator("tbody .pick input:visible, li .pick input:visible");

    [GeneratedRegex("^Select all \\d+")]
    private static partial Regex SelectAll();

    [GeneratedRegex("^(One person gets|\\d people get) a copy")]
    private static partial Regex CopyForPeople();

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
