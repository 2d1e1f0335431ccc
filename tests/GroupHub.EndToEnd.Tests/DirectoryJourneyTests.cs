using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Finding somebody again: searches that are kept, and people who go into the address book.</summary>
public sealed class DirectoryJourneyTests(RunningHost host, Browser browser)
{
    /// <summary>They stand before the button, and would push it from under the finger.</summary>
    [Fact]
    public async Task A_search_can_be_saved_once_one_sees_which_are_saved()
    {
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", at: "home");
        var answer = new TaskCompletionSource();
        await page.RouteAsync("**/api/directory/searches", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });

        await page.GotoAsync($"{host.Riverside}/app/directory?query=plumber");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("plumber");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save this search" })).ToBeHiddenAsync();

        answer.SetResult();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save this search" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1440, "architect", "en", "Save this search", "Save", "Undo")]
    [InlineData(390, "notary", "de", "Diese Suche speichern", "Speichern", "Rückgängig")]
    public async Task A_member_keeps_a_search_deletes_it_and_takes_that_back(
        int width, string query, string language, string keep, string save, string undo)
    {
        var name = $"Mine {Guid.NewGuid():N}"[..12];
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width, language, at: $"directory?query={query}");

        await page.GetByRole(AriaRole.Button, new() { Name = keep }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync(name);
        await page.ShouldBeGood($"20-save-search-{width}");
        await page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = save, Exact = true })
            .ClickAsync();
        var saved = page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        await Expect(saved).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = keep })).ToBeHiddenAsync();
        await page.ShouldBeGood($"21-saved-search-{width}");

        await page.GotoAsync($"{host.Riverside}/app/directory");
        await saved.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"query={query}"));
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new(name + "$|" + name + " löschen$") }).Last.ClickAsync();
        await Expect(saved).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = undo }).ClickAsync();

        await Expect(saved).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_contact_goes_into_the_address_book_for_members_and_for_visitors()
    {
        var member = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", 1440, "en", at: "directory");
        await member.Locator("gh-person-card a").First.ClickAsync();
        await Expect(member.GetByRole(AriaRole.Button, new() { Name = "Save contact" })).ToBeVisibleAsync();
        await member.ShouldBeGood("22-colleague");
        (await Downloaded(member, member.GetByRole(AriaRole.Button, new() { Name = "Save contact" })))
            .ShouldContain("VERSION:3.0");
        (await Downloaded(member, member.GetByRole(AriaRole.Button, new() { Name = "as vCard 4.0" })))
            .ShouldContain("VERSION:4.0");

        var visitor = await browser.NewPerson(width: 390);
        await visitor.GotoAsync($"{host.Riverside}/directory");
        await visitor.Locator("gh-person-card a").First.ClickAsync();
        await Expect(visitor.GetByRole(AriaRole.Link, new() { Name = "Save contact" })).ToBeVisibleAsync();
        await visitor.ShouldBeGood("23-public-profile-phone");
        var card = await Downloaded(visitor, visitor.GetByRole(AriaRole.Link, new() { Name = "Save contact" }));
        card.ShouldStartWith("BEGIN:VCARD");
        card.ShouldContain("From the directory of Riverside");
    }

    [Fact]
    public async Task An_admin_says_which_words_mean_the_same_and_takes_it_back()
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, "en", at: "console/search-words");
        await admin.GetByLabel("Words that mean the same").FillAsync("alone");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(admin.GetByText("stands alone")).ToBeVisibleAsync();
        await admin.ShouldBeGood("24-search-words");

        await admin.GetByLabel("Words that mean the same").FillAsync("qwertzuiop, architect");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(admin.GetByText("Search words saved.")).ToBeVisibleAsync();
        await admin.GotoAsync($"{host.Riverside}/app/directory?query=qwertzuiop");
        await Expect(admin.Locator("gh-person-card").First).ToBeVisibleAsync();
        await admin.GotoAsync($"{host.Riverside}/app/console/search-words");
        await admin.GetByLabel("Words that mean the same").FillAsync("");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(admin.GetByText("Search words saved.")).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Make the index anew" }).ClickAsync();
        await Expect(admin.GetByText("The index is made anew")).ToBeVisibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    private static async Task<string> Downloaded(IPage page, ILocator button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
