using System.Globalization;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>What an officer does around a meeting, in the real browser: plan it, stand at the door, write the sheet, speak to visitors.</summary>
public sealed class MeetingsOfficerTests(RunningHost host, Browser browser)
{
    private const string Chapter = "Harlow Bridge";

    /// <summary>Yesterday has begun everywhere on earth, whenever this runs.</summary>
    private static readonly DateOnly Yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);

    [Fact]
    public async Task A_series_is_planned_by_plain_choices_and_changes_from_one_meeting_on()
    {
        var page = await SignedIn(at: "console/meetings");
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await page.ShouldBeGood("30-meetings");

        await page.GetByRole(AriaRole.Link, new() { Name = "New meeting" }).ClickAsync();
        await FillPlan(page, "Planned by hand");
        await page.GetByLabel("Ends").SelectOptionAsync("after");
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "Number of meetings" }).FillAsync("6");
        await Expect(page.GetByText(new System.Text.RegularExpressions.Regex("^Every .* until"))).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(6);
        await page.ShouldBeGood("31-meeting-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Planned by hand" })).ToBeVisibleAsync();

        await page.GotoAsync($"{host.Riverside}/app/console/meetings");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Planned by hand") }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Answers" })).ToBeVisibleAsync();
        await page.ShouldBeGood("32-meeting");
        await page.GetByRole(AriaRole.Link, new() { Name = "Change" }).ClickAsync();
        await page.GetByLabel("Place", new() { Exact = true }).FillAsync("The other hall");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("This and following") }).CheckAsync();
        await page.ShouldBeGood("33-meeting-scope");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText("The other hall")).ToBeVisibleAsync();

        await Cancel(page);
    }

    [Fact]
    public async Task The_door_marks_with_a_tap_and_loses_nothing_without_a_network()
    {
        var page = await Planned("At the door", width: 390);
        await page.GetByRole(AriaRole.Link, new() { Name = "Check-in" }).ClickAsync();
        var boxes = page.GetByRole(AriaRole.Button, new() { NameRegex = new(" is here$") });
        await boxes.First.ClickAsync();
        await Expect(boxes.First).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.GetByText(new System.Text.RegularExpressions.Regex("^1 of "))).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(true);
        await boxes.Nth(1).ClickAsync();
        await Expect(page.GetByText("1 kept on this phone, sent later").First).ToBeVisibleAsync();
        await Expect(page.GetByText(new System.Text.RegularExpressions.Regex("^2 of "))).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(TestOutput.Folder, "34-door-offline.png") });
        await page.Context.SetOfflineAsync(false);
        await Expect(page.GetByText("kept on this phone")).ToHaveCountAsync(0);

        await AddVisitor(page, "Priya", "Nair", NewEmail("priya"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Scan code" }).ClickAsync();
        await page.GetByLabel("Code, eight letters and digits").FillAsync("GHC1.AAAAAAAAAAAAAAAAAAAAAA.ABCDEFGH.signature");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check in", Exact = true }).ClickAsync();
        await Expect(page.GetByText("This code belongs to another association.")).ToBeVisibleAsync();
        await page.ShouldBeGood("35-door-code");
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();

        await page.ReloadAsync();
        await Expect(page.GetByText(new System.Text.RegularExpressions.Regex("^3 of "))).ToBeVisibleAsync();
        await boxes.Nth(1).ClickAsync();
        await Expect(page.GetByText(new System.Text.RegularExpressions.Regex("^2 of "))).ToBeVisibleAsync();
        await page.ShouldBeGood("36-door");
    }

    [Fact]
    public async Task Two_officers_write_one_sheet_and_neither_loses_a_line()
    {
        var first = await Planned("One sheet, two officers");
        await first.GetByRole(AriaRole.Link, new() { Name = "Attendance sheet" }).ClickAsync();
        var codes = first.GetByLabel(new System.Text.RegularExpressions.Regex("^Attendance of"));
        await Expect(codes.First).ToBeVisibleAsync();
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        var others = second.GetByLabel(new System.Text.RegularExpressions.Regex("^Attendance of"));
        await others.First.SelectOptionAsync("excused");
        await others.Nth(1).SelectOptionAsync("present");

        await codes.First.SelectOptionAsync("late");
        await first.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(first.GetByText("Draft saved.")).ToBeVisibleAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(second.GetByText("Somebody else says Late, you say Excused.")).ToBeVisibleAsync();
        await second.ShouldBeGood("37-sheet-conflict");

        await second.GetByRole(AriaRole.Button, new() { Name = "Keep mine" }).ClickAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(second.GetByText("Draft saved.")).ToBeVisibleAsync();
        await codes.Nth(2).SelectOptionAsync("medical");
        await first.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(codes.First).ToHaveValueAsync("excused");
        await Expect(codes.Nth(1)).ToHaveValueAsync("present");

        await second.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(second.GetByText("Submitted. From now on the sheet counts.")).ToBeVisibleAsync();
        await Expect(others.First).ToHaveValueAsync("excused");
        await Expect(others.Nth(1)).ToHaveValueAsync("present");
        await Expect(others.Nth(2)).ToHaveValueAsync("medical");

        await others.Nth(1).SelectOptionAsync("late");
        await second.GetByRole(AriaRole.Button, new() { Name = "Amend" }).ClickAsync();
        await second.GetByLabel("Reason").FillAsync("Came after the first speaker");
        await second.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Amend" }).ClickAsync();
        await Expect(second.GetByText("Came after the first speaker")).ToBeVisibleAsync();
        await second.ShouldBeGood("38-sheet-amended");
    }

    [Fact]
    public async Task A_visitor_is_spoken_to_asked_to_join_and_erased_by_name()
    {
        var email = NewEmail("karl");
        var page = await Planned("With a visitor");
        await page.GetByRole(AriaRole.Link, new() { Name = "Check-in" }).ClickAsync();
        await AddVisitor(page, "Karl", $"Weiss {Guid.NewGuid():N}"[..14], email);

        await page.GotoAsync($"{host.Riverside}/app/console/visitors?filter={Uri.EscapeDataString(email)}");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Note the talk" })).ToBeVisibleAsync();
        await page.ShouldBeGood("39-visitors");
        await page.GetByRole(AriaRole.Button, new() { Name = "Note the talk" }).ClickAsync();
        await page.GetByLabel("What was said").FillAsync("Wants to meet the architects");
        await page.ShouldBeGood("40-visitor-talk");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Note the talk" }).ClickAsync();
        await Expect(page.GetByText("No visitors here")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all visitors" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask to join" }).ClickAsync();
        await Expect(page.GetByText("Asked to join on")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Erase Karl") }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToHaveCountAsync(1);
        var heading = await dialog.GetByRole(AriaRole.Heading).InnerTextAsync();
        await dialog.GetByRole(AriaRole.Textbox).FillAsync(heading["Erase ".Length..]);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase" }).ClickAsync();
        await Expect(page.GetByText("The visitor has been erased.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Work_on_the_overview_leads_to_its_page_and_rules_and_holidays_are_set()
    {
        var page = await SignedIn(at: "console");
        await page.GetByRole(AriaRole.Link, new() { Name = "Write them" }).ClickAsync();
        await Expect(page.GetByText("no sheet yet")).ToBeVisibleAsync();
        await page.ShouldBeGood("41-without-sheet");

        await page.GotoAsync($"{host.Riverside}/app/console/meetings/absences");
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await page.ShouldBeGood("42-absences");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the rules" }).ClickAsync();
        await page.GetByLabel("Start from an example").SelectOptionAsync("countOnly");
        await page.ShouldBeGood("43-absence-rules");
        await page.GetByRole(AriaRole.Button, new() { Name = "Count like this" }).ClickAsync();
        await Expect(page.GetByText("Absences within 12 months are counted, without a limit.")).ToBeVisibleAsync();

        await page.GotoAsync($"{host.Riverside}/app/console/meetings/holidays?year=2031");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("2031-12-24");
        await page.GetByLabel("Name").FillAsync("Christmas Eve");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add holiday" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Christmas Eve" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove Christmas Eve" })).ToBeVisibleAsync();
        await page.ShouldBeGood("44-holidays");
    }

    private static string NewEmail(string name) => $"{name}.{Guid.NewGuid():N}@visitors.example";

    private Task<IPage> SignedIn(string at, int width = 1440) => browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, at: at);

    /// <summary>A weekly meeting of the chapter that began yesterday: its door is open and its sheet may be submitted.</summary>
    private async Task<IPage> Planned(string title, int width = 1440)
    {
        var page = await SignedIn(at: "console/meetings/new", width);
        await FillPlan(page, title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        return page;
    }

    private static async Task FillPlan(IPage page, string title)
    {
        await page.GetByLabel("Title").FillAsync(title);
        var chapter = page.GetByRole(AriaRole.Combobox, new() { Name = "For whom" });
        await chapter.SelectOptionAsync(await chapter.Locator("option", new() { HasText = Chapter }).First.InnerTextAsync());
        await page.GetByLabel("First date").FillAsync(Yesterday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByLabel("Begins at").FillAsync("07:00");
        await page.GetByLabel("Place", new() { Exact = true }).FillAsync("Bridge Works");
        await page.GetByLabel("Open to visitors").UncheckAsync();
        await page.GetByLabel("Repeats").SelectOptionAsync("weekly");
    }

    private static async Task AddVisitor(IPage page, string firstName, string lastName, string email)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a visitor" }).ClickAsync();
        await page.GetByLabel("First name").FillAsync(firstName);
        await page.GetByLabel("Last name").FillAsync(lastName);
        await page.GetByLabel("Email").FillAsync(email);
        await page.GetByRole(AriaRole.Button, new() { Name = "Let in" }).ClickAsync();
        await Expect(page.GetByText($"{firstName} {lastName}").First).ToBeVisibleAsync();
    }

    private static async Task Cancel(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel the meeting" }).ClickAsync();
        await page.GetByLabel("Reason").FillAsync("The hall is flooded");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Cancel the meeting" }).ClickAsync();
        await Expect(page.GetByText("The hall is flooded")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take up again" }).ClickAsync();
        await Expect(page.GetByText("Takes place", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
