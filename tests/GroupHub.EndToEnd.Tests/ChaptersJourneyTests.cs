using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>A chapter from its founding to its first officer, in the real browser: the office, a visitor, and the officer.</summary>
public sealed class ChaptersJourneyTests(RunningHost host, Browser browser)
{
    [Fact]
    public async Task A_chapter_is_founded_a_visitor_joins_it_and_its_officer_sees_only_it()
    {
        var chapter = $"Ferry Lights {Guid.NewGuid().ToString()[..8]}";
        var email = $"sophie.germain.{Guid.NewGuid():N}@people.example";
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440);

        await Found(admin, chapter, below: "Lower Valley");
        await JoinFromItsPage(await browser.NewPerson(width: 390), chapter, email);
        await Appoint(admin, "Germain", "Secretary");

        var officer = await browser.NewPerson();
        await new Joining(host).SetPassword(officer, email);
        await officer.GotoAsync($"{host.Riverside}/app/console/chapters");
        await Expect(officer.GetByRole(AriaRole.Treeitem)).ToHaveCountAsync(1);
        await officer.ShouldBeGood("26-officer-chapters");
        await officer.GetByRole(AriaRole.Treeitem, new() { NameRegex = new(chapter) }).ClickAsync();
        await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Edit" })).ToBeVisibleAsync();
        await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToHaveCountAsync(0);
        await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Appoint" })).ToHaveCountAsync(0);
        await officer.ShouldBeGood("27-officer-chapter");

        await officer.GotoAsync($"{host.Riverside}/app/chapters");
        await Expect(officer.GetByText("home chapter")).ToBeVisibleAsync();
        await officer.ShouldBeGood("28-my-chapters");
    }

    [Fact]
    public async Task The_tree_is_walked_by_keyboard_and_refuses_to_stand_below_itself()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: "console/chapters");
        await Expect(admin.GetByRole(AriaRole.Treeitem, new() { NameRegex = new("Upper Weir") })).ToBeVisibleAsync();
        await admin.ShouldBeGood("29-tree");

        var root = admin.GetByRole(AriaRole.Treeitem, new() { NameRegex = new("Whole network") });
        await root.FocusAsync();
        await admin.Keyboard.PressAsync("ArrowLeft");
        await Expect(root).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(admin.GetByRole(AriaRole.Treeitem)).ToHaveCountAsync(1);
        await admin.Keyboard.PressAsync("ArrowRight");
        await Expect(root).ToHaveAttributeAsync("aria-expanded", "true");
        await admin.Keyboard.PressAsync("ArrowDown");
        await Expect(admin.GetByRole(AriaRole.Treeitem, new() { NameRegex = new("^Lower Valley") })).ToBeFocusedAsync();
        await admin.Keyboard.PressAsync("Enter");
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Lower Valley" })).ToBeVisibleAsync();

        await admin.GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }).First.ClickAsync();
        await Choose(admin, "Stands below", "Harlow Bridge");
        await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Move" }).ClickAsync();
        await Expect(admin.GetByText("A chapter cannot stand below itself or below one of its own.")).ToBeVisibleAsync();
        await admin.ShouldBeGood("30-move-refused");
    }

    [Fact]
    public async Task Officers_are_listed_on_a_phone_in_German()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 360, "de", at: "console/chapters/officers?period=endsSoon");


        await Expect(admin.GetByText("endet bald, niemand folgt").First).ToBeVisibleAsync();
        await admin.ShouldBeGood("31-officers-phone-de");
    }

    private async Task Found(IPage admin, string name, string below)
    {
        await admin.GotoAsync($"{host.Riverside}/app/console/chapters");
        await admin.GetByRole(AriaRole.Button, new() { Name = "New chapter" }).ClickAsync();
        var form = admin.GetByRole(AriaRole.Dialog);
        await form.GetByLabel("Name").FillAsync(name);
        await Choose(admin, "Stands below", below);
        await form.GetByLabel("Meets").FillAsync("Fridays at 18:00, on the ferry");
        await form.GetByLabel("Description").FillAsync("Those who work late, and talk on the way home.");
        await admin.ShouldBeGood("20-new-chapter");
        await form.GetByRole(AriaRole.Button, new() { Name = "Found chapter" }).ClickAsync();

        await Expect(admin.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name })).ToBeVisibleAsync();
        await admin.ShouldBeGood("21-chapter-founded");
    }

    private async Task JoinFromItsPage(IPage page, string chapter, string email)
    {
        await page.GotoAsync($"{host.Riverside}/chapters?filter={Uri.EscapeDataString(chapter)}");
        await page.GetByRole(AriaRole.Link, new() { Name = chapter }).ClickAsync();
        await Expect(page.GetByText("Fridays at 18:00, on the ferry")).ToBeVisibleAsync();
        await page.ShouldBeGood("22-chapter-page-phone");
        await page.GetByRole(AriaRole.Link, new() { Name = "Join this chapter" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = new(chapter) })).ToBeCheckedAsync();
        await page.ShouldBeGood("23-join-chapter-phone");
        await page.Locator("a:visible", new() { HasText = "Continue" }).First.ClickAsync();
        await page.GetByLabel("First name").FillAsync("Sophie");
        await page.GetByLabel("Last name").FillAsync("Germain");
        await page.GetByLabel("Email").FillAsync(email);
        await page.Locator("label.consent").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.Locator("button[type=submit]").Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Sophie" })).ToBeVisibleAsync();
    }

    private static async Task Appoint(IPage admin, string person, string office)
    {
        await admin.ReloadAsync();
        await Expect(admin.GetByRole(AriaRole.Link, new() { NameRegex = new(person) }).First).ToBeVisibleAsync();
        await admin.ShouldBeGood("24-chapter-with-member");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Appoint" }).ClickAsync();
        await Choose(admin, "Person", person);
        var form = admin.GetByRole(AriaRole.Dialog);
        await form.GetByLabel("Office").SelectOptionAsync(new SelectOptionValue { Label = office });
        await form.GetByRole(AriaRole.Button, new() { Name = "Appoint" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Button, new() { NameRegex = new($"End for .*{office}") })).ToBeVisibleAsync();
        await admin.ShouldBeGood("25-officer-appointed");
    }

    private static async Task Choose(IPage page, string label, string text)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = label }).FillAsync(text);
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new(text) }).First.ClickAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
