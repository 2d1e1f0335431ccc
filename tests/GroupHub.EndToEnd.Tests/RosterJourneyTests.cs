using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>The members' list by chapter, for the office and for an officer; nobody is offered what would be refused.</summary>
public sealed class RosterJourneyTests(RunningHost host, Browser browser)
{
    [Theory, InlineData(1440), InlineData(390)]
    public async Task Members_of_a_region_are_listed_kept_in_the_address_and_exported(int width)
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, at: "console/members");
        await admin.Locator("gh-chapter-filter").GetByRole(AriaRole.Button).ClickAsync();
        await admin.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Lower Valley") }).ClickAsync();

        await admin.Arrives("chapterId=");
        var sentence = admin.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new("chapter Lower Valley") });
        await Expect(sentence).ToBeVisibleAsync();
        await admin.ShouldBeGood($"60-roster-chapter-{width}");

        // Once more where somebody has joined or left meanwhile.
        int members;
        string[] lines;
        do
        {
            members = await CountIn(sentence);
            var file = await admin.RunAndWaitForDownloadAsync(() => admin.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
            lines = await File.ReadAllLinesAsync(await file.PathAsync());
            await admin.ReloadAsync();
        }
        while (await CountIn(sentence) != members);

        lines.Length.ShouldBe(members + 1);
        lines.ShouldNotContain(line => line.Contains("Upper Weir", StringComparison.Ordinal));

        await admin.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        await Expect(sentence).ToHaveCountAsync(0);
    }

    private static async Task<int> CountIn(ILocator sentence) => int.Parse(Regex.Match(await sentence.InnerTextAsync(), "\\d+").Value);

    [Fact]
    public async Task An_officer_founds_below_their_own_chapter_only()
    {
        var officer = await browser.SignedIn(host, "mira.holm@riverside.example", "Officer-2026", 1440, at: "console/chapters");
        await officer.GetByRole(AriaRole.Button, new() { Name = "New chapter" }).ClickAsync();
        var form = officer.GetByRole(AriaRole.Dialog);
        var below = form.GetByRole(AriaRole.Combobox, new() { Name = "Stands below" });
        await Expect(below).ToHaveValueAsync("Upper Weir");

        await below.FillAsync("Old");
        await Expect(form.GetByRole(AriaRole.Option, new() { NameRegex = new("Nothing fits") })).ToBeVisibleAsync();
        await form.GetByLabel("Name").FillAsync("Nowhere");
        await form.GetByRole(AriaRole.Button, new() { Name = "Found chapter" }).ClickAsync();

        await Expect(below).ToHaveAttributeAsync("aria-invalid", "true");
        await officer.ShouldBeGood("61-officer-new-chapter");
    }

    /// <summary>The question stands above the bar that saves, and neither is wider than the phone.</summary>
    [Fact]
    public async Task Two_who_change_one_profile_are_asked_whose_words_are_kept_where_a_phone_shows_it()
    {
        var (desk, phone) = (await Profile(1440, "en", "Edit profile"), await Profile(360, "de", "Profil bearbeiten"));
        await desk.Locator("textarea").First.FillAsync("Roofs, gutters and what is below them.");
        await desk.Locator(".save-bar [type=submit]").ClickAsync();
        await Expect(desk.Locator(".save-bar")).ToHaveCountAsync(0);

        await phone.Locator("textarea").First.FillAsync("Dächer und Rinnen.");
        await phone.Locator(".save-bar [type=submit]").ClickAsync();

        var keep = phone.GetByRole(AriaRole.Button, new() { Name = "Meines behalten" });
        await Expect(keep).ToBeInViewportAsync(new() { Ratio = 1 });
        (await keep.EvaluateAsync<bool>("""
            button => {
              const { left, top, width, height } = button.getBoundingClientRect();
              return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
            }
            """)).ShouldBeTrue("nothing stands before the answer");
        await phone.ShouldBeGood("profile-clash-360-de");
        await keep.ClickAsync();
        await Expect(phone.Locator(".save-bar")).ToHaveCountAsync(0);
    }

    private async Task<IPage> Profile(int width, string language, string edit)
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, language, at: "console/members?filter=Greta%20Albrecht");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Greta Albrecht") }).ClickAsync();
        await page.GetByText(edit, new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("textarea").First).ToBeVisibleAsync();
        return page;
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
