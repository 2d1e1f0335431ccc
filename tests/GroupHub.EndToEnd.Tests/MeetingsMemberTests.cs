using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Meetings in the real browser, as members and visitors meet them: mostly on a phone.</summary>
public sealed partial class MeetingsMemberTests(RunningHost host, Browser browser)
{
    private const string Evening = "Association evening";

    [Fact]
    public async Task A_member_answers_with_one_tap_on_a_phone_and_sees_who_comes()
    {
        var page = await Come(width: 390, at: "meetings");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Meetings", Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator("gh-meeting-row").First).ToBeVisibleAsync();
        await page.ShouldBeGood("30-member-meetings");
        await page.GotoAsync($"{host.Riverside}/app/meetings?whose=association");
        var row = page.Locator("gh-meeting-row", new() { HasText = Evening });
        await row.GetByRole(AriaRole.Button, new() { Name = "I cannot come" }).ClickAsync();
        await Expect(row.GetByText("You cannot come")).ToBeVisibleAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "I will be there" }).ClickAsync();
        await Expect(row.GetByText("You come")).ToBeVisibleAsync();

        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who comes" })).ToBeVisibleAsync();
        await Expect(page.Locator("gh-who-comes li").First).ToBeVisibleAsync();
        await page.ShouldBeGood("31-member-meeting");
        await page.GetByText("Guests and a note").ClickAsync();
        await page.GetByLabel("Guests you bring along").FillAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText("You come, with 1 guest").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_member_sees_the_month_invites_somebody_and_has_a_code_for_the_door()
    {
        var page = await Come(width: 1440, at: "meetings?whose=all");

        await page.GetByRole(AriaRole.Button, new() { Name = "Month", Exact = true }).ClickAsync();
        await Expect(page.Locator("gh-month-grid table")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Month after" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = MeetingsOfDay() }).First.ClickAsync();
        await Expect(page.Locator("gh-meeting-row").First).ToBeVisibleAsync();
        await page.ShouldBeGood("32-member-month");

        await page.Locator("gh-meeting-row").First.GetByRole(AriaRole.Link).ClickAsync();
        var guest = NewEmail("linnea");
        await page.GetByLabel("First name").FillAsync("Linnea");
        await page.GetByLabel("Email").FillAsync(guest);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await Expect(page.GetByText("The invitation is on its way.").First).ToBeVisibleAsync();
        await page.ShouldBeGood("33-member-invites");
        await page.GotoAsync($"{host.Riverside}/app/meetings/visitors");
        await Expect(page.GetByText("Linnea").First).ToBeVisibleAsync();
        await page.ShouldBeGood("34-my-visitors");

        await page.GotoAsync(await host.LinkInMail(guest, "/visits/"));
        await Expect(page.GetByText("Amelia Brandt has invited you.").First).ToBeVisibleAsync();
        await page.ShouldBeGood("35-invited");

        await page.GotoAsync($"{host.Riverside}/app/meetings/code");
        await page.GetByRole(AriaRole.Button, new() { Name = "Get my code" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Your check-in code" })).ToBeVisibleAsync();
        await page.ShouldBeGood("36-my-code");
    }

    [Fact]
    public async Task A_member_subscribes_to_their_meetings_until_they_end_the_address()
    {
        var page = await Come(width: 390, at: "meetings/address");

        await page.GetByRole(AriaRole.Button, new() { Name = "Create the address" }).ClickAsync();
        var address = await page.GetByRole(AriaRole.Textbox, new() { Name = "My calendar address" }).InputValueAsync();
        await page.ShouldBeGood("37-calendar-address");

        (await ReadAsAnybody(page, address)).ShouldStartWith("200 BEGIN:VCALENDAR");
        await page.GetByText("Somebody else may have this address").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "End the address" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Create the address" })).ToBeVisibleAsync();
        (await ReadAsAnybody(page, address)).ShouldStartWith("404");
    }

    [Fact]
    public async Task A_visitor_registers_on_the_public_page_and_withdraws_and_is_forgotten()
    {
        var (page, email) = (await browser.NewPerson(width: 390), NewEmail("priya"));

        await page.GotoAsync(host.Riverside);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Next meetings" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "All meetings" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new(Evening) })).ToBeVisibleAsync();
        await page.ShouldBeGood("38-public-meetings");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new(Evening) }).ClickAsync();
        await Register(page, email, "I will be there");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are expected" })).ToBeVisibleAsync();
        await page.ShouldBeGood("40-registered");

        await page.GotoAsync(await host.LinkInMail(email, "/visits/"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Priya, you are expected" })).ToBeVisibleAsync();
        await page.ShouldBeGood("41-my-visit");
        await page.GetByRole(AriaRole.Button, new() { Name = "I cannot come" }).ClickAsync();
        await Expect(page.GetByText("You have said that you cannot come.")).ToBeVisibleAsync();
        await page.GetByText("Delete what you know of me").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your details have been deleted" })).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This link no longer works" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_visitor_is_told_plainly_that_a_meeting_is_full_and_waits_in_the_line()
    {
        var page = await browser.NewPerson(width: 1440);

        await page.GotoAsync($"{host.Riverside}/meetings");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Full, waiting list open") }).First.ClickAsync();
        await Expect(page.GetByText("All seats are taken.").First).ToBeVisibleAsync();
        await Register(page, NewEmail("karl"), "Put me on the list");

        await Expect(page.GetByText("You are number").First).ToBeVisibleAsync();
        await page.ShouldBeGood("42-waiting");
    }

    [Fact]
    public async Task The_calendar_shows_the_month_of_one_chapter_in_German()
    {
        var page = await browser.NewPerson(width: 1440, language: "de");

        await page.GotoAsync($"{host.Riverside}/meetings");
        await page.GetByLabel("Chapter", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Linden" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Monat", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Nächster Monat" }).ClickAsync();
        var days = page.Locator("gh-month-grid button");

        await Expect(days.Filter(new() { HasText = "Lunch table" }).First).ToBeVisibleAsync();
        await Expect(days.Filter(new() { HasNotText = "Lunch table" })).ToHaveCountAsync(0);
        await page.ShouldBeGood("43-public-month-de");
    }

    [GeneratedRegex(@", \d+ meetings?\b")]
    private static partial Regex MeetingsOfDay();

    private static string NewEmail(string name) => $"{name}.{Guid.NewGuid():N}@people.example";

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    /// <summary>As a program does that only knows the address.</summary>
    private static Task<string> ReadAsAnybody(IPage page, string address) => page.EvaluateAsync<string>(
        "async address => { const reply = await fetch(address, { credentials: 'omit', cache: 'no-store' }); return `${reply.status} ${await reply.text()}`; }", address);

    private static async Task Register(IPage page, string email, string button)
    {
        await page.GetByLabel("First name").FillAsync("Priya");
        await page.GetByLabel("Last name").FillAsync("Nair");
        await page.GetByLabel("Email").FillAsync(email);
        await page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.ShouldBeGood("39-public-meeting");
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }

    private Task<IPage> Come(int width, string at) => browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width, at: at);
}
