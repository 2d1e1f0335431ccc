using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>A chapter beyond those a plan includes, and what a member takes home of themselves.</summary>
public sealed class FurtherChapterJourneyTests(RunningHost host, Browser browser)
{
    [Fact]
    public async Task A_second_chapter_is_paid_when_joining_and_a_third_in_the_midst_of_the_term()
    {
        var (email, page) = (Joining.NewEmail("hypatia"), await browser.NewPerson(width: 1440));
        await page.GotoAsync($"{host.Riverside}/join");
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^\\s*Young professional") }).CheckAsync();
        await Expect(page.GetByText("Included: 1. Each further one costs € 40 per term.")).ToBeVisibleAsync();
        await page.Locator("a:visible", new() { HasText = "Continue" }).First.ClickAsync();
        await ChooseTwo(page);
        await Apply(page, email);

        await page.GotoAsync($"{host.Riverside}/app/membership");
        await AddOne(page);

        await page.Arrives("/app/membership$");
        await Expect(page.GetByText("Further chapter:")).ToBeVisibleAsync();
        await page.GotoAsync($"{host.Riverside}/app/chapters");
        await Expect(page.Locator("main").GetByRole(AriaRole.Heading, new() { Level = 2 }).Nth(2)).ToBeVisibleAsync();

        await page.GotoAsync($"{host.Riverside}/app/profile");
        var copy = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download my data" }).ClickAsync());
        copy.SuggestedFilename.ShouldBe("my-data.zip");
        (await File.ReadAllBytesAsync(await copy.PathAsync()))[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task Money_that_goes_back_is_a_document_for_the_office_and_for_the_member()
    {
        var (email, page) = (Joining.NewEmail("emilie"), await browser.NewPerson(width: 360));
        await new Joining(host).Apply(page, "Member", "Emilie", "Chatelet", email);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Emilie" })).ToBeVisibleAsync();
        await new Joining(host).SetPassword(page, email);

        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: $"console/invoices?filter={Uri.EscapeDataString(email)}");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Give back" }).ClickAsync();
        var dialog = admin.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Amount").FillAsync("10");
        await dialog.GetByLabel("Reason").FillAsync("Moved away");
        await dialog.Locator("button[type=submit]").ClickAsync();
        var note = admin.GetByRole(AriaRole.Button, new() { NameRegex = new("credit note CN-") }).First;
        await Expect(note).ToBeVisibleAsync();
        await admin.ShouldBeGood("credit-note-office");
        var file = await admin.RunAndWaitForDownloadAsync(() => note.ClickAsync());
        (await File.ReadAllBytesAsync(await file.PathAsync()))[..5].ShouldBe("%PDF-"u8.ToArray());

        await page.GotoAsync($"{host.Riverside}/app/membership");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("credit note CN-") })).ToBeVisibleAsync();
        await page.ShouldBeGood("credit-note-member");
    }

    [Fact]
    public async Task The_office_sees_where_payments_go_and_sets_the_price_of_further_chapters()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: "console/payments");
        await Expect(admin.GetByText("Demo: no money moves")).ToBeVisibleAsync();
        await admin.ShouldBeGood("payments");

        await admin.GotoAsync($"{host.Riverside}/app/console/plans");
        await Expect(admin.GetByText("each further € 40")).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Button, new() { NameRegex = new("Young professional") }).ClickAsync();
        await Expect(admin.GetByLabel("Each further chapter per term")).ToHaveValueAsync(new Regex("^40"));
        await admin.ShouldBeGood("plan-further-chapters");
    }

    [Fact]
    public async Task A_ban_that_is_not_known_is_not_lifted()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 360, at: "console/applications");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Lift a ban" }).ClickAsync();
        await admin.GetByLabel("E-mail address").FillAsync(Joining.NewEmail("nobody"));
        await admin.GetByLabel("Reason").FillAsync("Cleared up");
        await admin.ShouldBeGood("lift-a-ban");

        await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Lift a ban" }).ClickAsync();

        await Expect(admin.GetByText("No ban is known for this address.")).ToBeVisibleAsync();
    }

    private static async Task ChooseTwo(IPage page)
    {
        await page.Locator("input[name=postcode]").FillAsync("82467");
        await Expect(page.GetByText("It serves the postcode 82467.")).ToBeVisibleAsync();
        // What was proposed gives way to what is nearer, what somebody chose themselves stays.
        var proposed = page.Locator("gh-chapter-choice input[type=checkbox]").First;
        await proposed.UncheckAsync();
        await proposed.CheckAsync();
        await page.Locator("input[name=place]").FillAsync("Linden");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("Linden") }).CheckAsync();
        await Expect(page.Locator("gh-price-box")).ToContainTextAsync("Further chapter");
        await Expect(page.Locator("gh-price-box")).ToContainTextAsync("€ 160.00");
        await page.ShouldBeGood("further-join");
    }

    private async Task Apply(IPage page, string email)
    {
        await page.GetByLabel("First name").FillAsync("Hypatia");
        await page.GetByLabel("Last name").FillAsync("Theon");
        await page.GetByLabel("Email").FillAsync(email);
        await page.Locator("label.consent").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.Locator("button[type=submit]").Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Hypatia" })).ToBeVisibleAsync();
        await new Joining(host).SetPassword(page, email);
    }

    private static async Task AddOne(IPage page)
    {
        var form = page.Locator("gh-add-chapter");
        await form.GetByRole(AriaRole.Combobox).FillAsync("Old Ferry");
        await form.GetByRole(AriaRole.Option, new() { NameRegex = new("Old Ferry") }).ClickAsync();
        await page.ShouldBeGood("further-membership-1440");
        await page.SetViewportSizeAsync(360, 800);
        await page.ShouldBeGood("further-membership-360");
        await page.SetViewportSizeAsync(1440, 900);
        await form.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
