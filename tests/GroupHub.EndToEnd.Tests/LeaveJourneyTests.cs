using System.Globalization;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>A member cannot come for some weeks: asks, hears, and is missed by nobody (R38, R39).</summary>
public sealed class LeaveJourneyTests(RunningHost host, Browser browser)
{
    public sealed record Words(string Language, int Width, int InDays)
    {
        public required string Ask { get; init; }
        public required string AskDo { get; init; }
        public required string First { get; init; }
        public required string Last { get; init; }
        public required string Reason { get; init; }
        public required string Asked { get; init; }
        public required string Approve { get; init; }
        public required string Approved { get; init; }
        public required string End { get; init; }
        public required string Undo { get; init; }
        public required string OnLeave { get; init; }
    }

    private static readonly Words English = new("en", 1440, InDays: 60)
    {
        Ask = "Ask for leave", AskDo = "Ask", First = "First day", Last = "Last day", Reason = "Reason", Asked = "Not decided yet", Approve = "Approve",
        Approved = "Approved", End = "End early", Undo = "Undo", OnLeave = "On leave until",
    };

    private static readonly Words German = new("de", 360, InDays: 120)
    {
        Ask = "Beurlaubung beantragen", AskDo = "Beantragen", First = "Erster Tag", Last = "Letzter Tag", Reason = "Grund", Asked = "Noch nicht entschieden",
        Approve = "Genehmigen", Approved = "Genehmigt", End = "Früher beenden", Undo = "Rückgängig", OnLeave = "Beurlaubt bis",
    };

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_member_asks_for_leave_an_officer_approves_and_the_sheet_shows_it(bool isGerman)
    {
        var words = isGerman ? German : English;
        var reason = $"Knee {Guid.NewGuid():N}"[..12];
        var amelia = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", words.Width, words.Language);
        var chapter = await Ask(amelia, words, reason);

        var nora = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", words.Width, words.Language, at: "console/meetings/leaves");
        var card = nora.Locator("gh-leave-card").Filter(new() { HasText = reason });
        await Expect(card).ToBeVisibleAsync();
        await nora.ShouldBeGood($"50-leaves-to-decide-{words.Language}");
        await card.GetByRole(AriaRole.Button, new() { Name = words.Approve }).ClickAsync();
        await Expect(card).ToHaveCountAsync(0);

        await amelia.ReloadAsync();
        var own = amelia.Locator("gh-leave-card").Filter(new() { HasText = reason });
        await Expect(own.GetByText(words.Approved, new() { Exact = true })).ToBeVisibleAsync();
        await amelia.ShouldBeGood($"51-my-leave-{words.Language}");

        await SeeOnSheet(nora, await Plan(words, chapter), words);
        await EndEarly(amelia, own, words);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static string Day(Words words, int days) =>
        DateOnly.FromDateTime(DateTime.UtcNow).AddDays(words.InDays + days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<string> Ask(IPage page, Words words, string reason)
    {
        await page.GotoAsync($"{host.Riverside}/app/meetings/leaves");
        await page.GetByRole(AriaRole.Button, new() { Name = words.Ask }).First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel(words.First).FillAsync(Day(words, 0));
        await dialog.GetByLabel(words.Last).FillAsync(Day(words, 20));
        await dialog.GetByRole(AriaRole.Textbox, new() { NameRegex = new($"^{words.Reason}") }).FillAsync(reason);
        var chapter = await dialog.Locator("select").First.Locator("option").First.InnerTextAsync();
        await page.ShouldBeGood($"49-ask-for-leave-{words.Language}");
        await dialog.GetByRole(AriaRole.Button, new() { Name = words.AskDo, Exact = true }).ClickAsync();
        await Expect(page.Locator("gh-leave-card").Filter(new() { HasText = reason }).GetByText(words.Asked)).ToBeVisibleAsync();
        return chapter;
    }

    /// <summary>A meeting of the member's chapter on one of these days, planned by an officer who reads English.</summary>
    private async Task<string> Plan(Words words, string chapter)
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width: 1440, at: "console/meetings/new");
        await page.GetByLabel("Title").FillAsync($"While she is away, {words.Language}");
        var choice = page.GetByRole(AriaRole.Combobox, new() { Name = "For whom" });
        await choice.SelectOptionAsync(await choice.Locator("option", new() { HasText = chapter }).First.InnerTextAsync());
        await page.GetByLabel("First date").FillAsync(Day(words, 3));
        await page.GetByLabel("Repeats").SelectOptionAsync("once");
        await page.GetByLabel("Place", new() { Exact = true }).FillAsync("Bridge Works");
        await page.GetByLabel("Open to visitors").UncheckAsync();
        await page.GetByLabel("Does not take place on holidays").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Answers" })).ToBeVisibleAsync();
        return new Uri(page.Url).Segments[^1];
    }

    private async Task SeeOnSheet(IPage page, string meeting, Words words)
    {
        await page.GotoAsync($"{host.Riverside}/app/console/meetings/{meeting}/sheet");
        var row = page.Locator("gh-sheet-row").Filter(new() { HasText = "Amelia" });
        await Expect(row.GetByText(words.OnLeave)).ToBeVisibleAsync();
        await Expect(row.Locator("select")).ToHaveValueAsync("notRequired");
        await page.ShouldBeGood($"52-sheet-with-leave-{words.Language}");
    }

    private static async Task EndEarly(IPage page, ILocator own, Words words)
    {
        await own.GetByRole(AriaRole.Button, new() { Name = words.End }).ClickAsync();
        await page.ShouldBeGood($"53-end-leave-{words.Language}");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = words.End }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = words.Undo }).ClickAsync();
        await Expect(own.GetByRole(AriaRole.Button, new() { Name = words.End })).ToBeVisibleAsync();
    }
}
