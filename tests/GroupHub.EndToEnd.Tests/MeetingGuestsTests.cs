using System.Globalization;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>How many guests members may bring: an officer decides it for a series, members are offered no more.</summary>
public sealed class MeetingGuestsTests(RunningHost host, Browser browser)
{
    private static readonly DateOnly Soon = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(10);

    [Fact]
    public async Task A_series_says_how_many_guests_each_member_may_bring_and_members_are_offered_no_more()
    {
        var officer = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width: 1440, at: "console/meetings/new");
        var meeting = await Plan(officer, maxGuests: 1);
        var amelia = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026");

        await Come(amelia, meeting);
        await amelia.GetByText("Guests and a note").ClickAsync();
        await Expect(amelia.GetByText("Up to 1.")).ToBeVisibleAsync();
        await amelia.GetByLabel("Guests you bring along").FillAsync("2");
        await amelia.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(amelia.GetByText("Enter 1 or less.")).ToBeVisibleAsync();
        await amelia.ShouldBeGood("47-too-many-guests");
        await amelia.GetByLabel("Guests you bring along").FillAsync("1");
        await amelia.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(amelia.GetByText("You come, with 1 guest").First).ToBeVisibleAsync();

        await AllowNoGuests(officer, meeting);
        var mira = await browser.SignedIn(host, "mira.holm@riverside.example", "Officer-2026");
        await Come(mira, meeting);
        await mira.GetByText("Note to the organisers").First.ClickAsync();
        await Expect(mira.GetByRole(AriaRole.Textbox, new() { NameRegex = new("^Note to the organisers") })).ToBeVisibleAsync();
        await Expect(mira.GetByLabel("Guests you bring along")).ToHaveCountAsync(0);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static async Task<string> Plan(IPage page, int maxGuests)
    {
        await page.GetByLabel("Title").FillAsync("With a guest each");
        await page.GetByLabel("First date").FillAsync(Soon.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByLabel("Repeats").SelectOptionAsync("weekly");
        await page.GetByLabel("Place", new() { Exact = true }).FillAsync("Old Mill");
        await page.GetByLabel("Guests per member").FillAsync(maxGuests.ToString(CultureInfo.InvariantCulture));
        await page.GetByLabel("Open to visitors").UncheckAsync();
        await page.ShouldBeGood("47-meeting-guests");
        await page.GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Answers" })).ToBeVisibleAsync();
        return new Uri(page.Url).Segments[^1];
    }

    private async Task Come(IPage page, string meeting)
    {
        await page.GotoAsync($"{host.Riverside}/app/meetings/{meeting}");
        await page.GetByRole(AriaRole.Button, new() { Name = "I will be there" }).ClickAsync();
        await Expect(page.GetByText("You come").First).ToBeVisibleAsync();
    }

    private async Task AllowNoGuests(IPage page, string meeting)
    {
        await page.GotoAsync($"{host.Riverside}/app/console/meetings/{meeting}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Change" }).ClickAsync();
        await Expect(page.GetByLabel("Guests per member")).ToHaveValueAsync("1");
        await page.GetByLabel("Guests per member").FillAsync("0");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("This and following") }).CheckAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Answers" })).ToBeVisibleAsync();
    }
}
