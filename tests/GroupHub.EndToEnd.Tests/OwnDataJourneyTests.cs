using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>What a new member does with what is theirs: what they say of themselves, who sees it, their receipts, their session.</summary>
public sealed class OwnDataJourneyTests(RunningHost host, Browser browser)
{
    private readonly Joining _joining = new(host);

    [Fact]
    public async Task A_member_says_who_they_are_and_who_sees_it_and_takes_the_receipt_home()
    {
        var (company, page) = ($"Looms {Guid.NewGuid():N}"[..14], await browser.NewPerson());
        await Join(page, "Mary", "Somerville", company);

        await page.GotoAsync($"{host.Riverside}/app/profile");
        await page.Locator("input[type=tel]").FillAsync("+49 8841 555 0199");
        await page.GetByLabel("Who may see: Phone").SelectOptionAsync("connections");
        await page.Locator("input[type=url]").FillAsync("https://looms.example");
        await page.GetByLabel("Who may see: Website").SelectOptionAsync("chapter");
        await ShouldPreview(page, "Connections", phone: true, website: true);
        await ShouldPreview(page, "Chapter", phone: false, website: true);
        await ShouldPreview(page, "Members", phone: false, website: false);
        await page.Locator("gh-chips").Last.Locator("input").FillAsync("weaving");
        await page.Locator("gh-chips").Last.Locator("input").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save profile" }).ClickAsync();
        await Expect(page.GetByText("Profile saved.").First).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Who may see: Phone")).ToHaveValueAsync("connections");
        await page.GetByText("Who is meant by each choice?").ClickAsync();
        await Expect(page.GetByText("Those who belong to one of your chapters today")).ToBeVisibleAsync();
        await page.ShouldBeGood("own-profile");

        await page.GotoAsync($"{host.Riverside}/app/membership");
        var receipt = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Receipt") }).First.ClickAsync());
        (await File.ReadAllBytesAsync(await receipt.PathAsync()))[..5].ShouldBe("%PDF-"u8.ToArray());

        await ColleaguesSee(company);
    }

    [Fact]
    public async Task Who_signs_out_is_signed_out_in_every_tab()
    {
        var page = await browser.NewPerson();
        await Join(page, "Emmy", "Noether", "Rings");
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync($"{host.Riverside}/app/membership");
        await Expect(second.GetByRole(AriaRole.Heading, new() { Name = "Receipts" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Emmy Noether") }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.Leaves("/app/");
        await page.GotoAsync($"{host.Riverside}/app/membership");
        await Expect(page.GetByLabel("E-mail or user name")).ToBeVisibleAsync();

        await Expect(second.GetByLabel("E-mail or user name")).ToBeVisibleAsync();
    }

    /// <summary>While it is being written, the page shows what each audience sees.</summary>
    private static async Task ShouldPreview(IPage page, string audience, bool phone, bool website)
    {
        var preview = page.Locator("gh-profile-preview");
        await preview.GetByRole(AriaRole.Button, new() { Name = audience, Exact = true }).ClickAsync();
        await Expect(preview.GetByText("555 0199")).ToHaveCountAsync(phone ? 1 : 0);
        await Expect(preview.GetByText("looms.example")).ToHaveCountAsync(website ? 1 : 0);
    }

    private async Task ColleaguesSee(string company)
    {
        var colleague = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", 1440);
        await colleague.GotoAsync($"{host.Riverside}/app/directory?query={Uri.EscapeDataString(company)}");
        await colleague.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("Upper Weir") }).First.CheckAsync();
        await Expect(colleague).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("chapter=Upper"));
        await colleague.Locator("gh-person-card a").First.ClickAsync();

        var profile = colleague.GetByRole(AriaRole.Main);
        await Expect(colleague.GetByRole(AriaRole.Heading, new() { Name = "Mary Somerville" }).First).ToBeVisibleAsync();
        await Expect(profile).ToContainTextAsync(company);
        await Expect(profile).ToContainTextAsync("weaving");
        await Expect(profile).ToContainTextAsync("looms.example", new() { IgnoreCase = true });
        await Expect(profile).Not.ToContainTextAsync("555 0199");
    }

    private async Task Join(IPage page, string firstName, string lastName, string company)
    {
        var email = Joining.NewEmail(lastName.ToLowerInvariant());
        await _joining.Apply(page, "Member", firstName, lastName, email, company);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Welcome, {firstName}" })).ToBeVisibleAsync();
        await _joining.SetPassword(page, email);
        await Expect(page.GetByText("Paid through").First).ToBeVisibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static IPageAssertions Expect(IPage page) => Assertions.Expect(page);
}
