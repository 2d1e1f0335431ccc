using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>
/// An evening in the real browser: an officer plans it, a member answers on a phone, a visitor registers and comes, and
/// what follows from it, until the visitor is a member whom others find.
/// </summary>
public sealed class EveningJourneyTests(RunningHost host, Browser browser)
{
    private readonly string _title = $"Evening {Guid.NewGuid():N}"[..16], _lastName = $"Okafor{Guid.NewGuid():N}"[..12];
    private readonly string _email = $"ngozi.{Guid.NewGuid():N}@guests.example";

    [Fact]
    public async Task A_visitor_of_an_evening_becomes_a_member_whom_others_find()
    {
        var officer = await browser.SignedIn(host, "mira.holm@riverside.example", "Officer-2026", width: 1440, at: "console/meetings/new");
        var meeting = await Plan(officer);
        var member = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width: 390);
        await Answer(member, meeting);
        await Invite(member);
        var visitor = await browser.NewPerson(width: 390);
        await Register(visitor);

        await LetIn(officer, meeting);
        await SubmitSheet(officer, meeting);
        await FollowUp(member);
        await AskToJoin(officer);

        await Join(visitor);
        await FindInDirectory(member);
    }

    /// <summary>It has just begun: one can still register, and the sheet can be submitted already.</summary>
    private async Task<string> Plan(IPage page)
    {
        var begin = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow.AddMinutes(-10), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        await page.GetByLabel("Title").FillAsync(_title);
        var chapter = page.GetByRole(AriaRole.Combobox, new() { Name = "For whom" });
        await chapter.SelectOptionAsync(await chapter.Locator("option", new() { HasText = "Upper Weir" }).First.InnerTextAsync());
        await page.GetByLabel("First date").FillAsync(begin.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByLabel("Begins at").FillAsync(begin.ToString("HH:mm", CultureInfo.InvariantCulture));
        await page.GetByLabel("Minutes").FillAsync("240");
        await page.GetByLabel("Place", new() { Exact = true }).FillAsync("Café am Wehr");
        await page.GetByLabel("Open to visitors").CheckAsync();
        await page.GetByLabel("Repeats").SelectOptionAsync("weekly");
        await page.GetByLabel("Ends").SelectOptionAsync("after");
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "Number of meetings" }).FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = _title })).ToBeVisibleAsync();
        await page.ShouldBeGood("50-evening-planned");
        return Regex.Match(page.Url, "[0-9a-f-]{36}").Value;
    }

    private async Task Answer(IPage page, string meeting)
    {
        await page.GotoAsync($"{host.Riverside}/app/meetings/{meeting}");
        await page.GetByRole(AriaRole.Button, new() { Name = "I will be there" }).ClickAsync();
        await Expect(page.GetByText("You come").First).ToBeVisibleAsync();
        await page.ShouldBeGood("51-evening-answered");
    }

    private async Task Invite(IPage page)
    {
        await page.GetByLabel("First name").FillAsync("Ngozi");
        await page.GetByLabel("Email").FillAsync(_email);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await Expect(page.GetByText("The invitation is on its way.").First).ToBeVisibleAsync();
    }

    private async Task Register(IPage page)
    {
        await page.GotoAsync(await host.LinkInMail(_email, "/visits/"));
        await Expect(page.GetByText("Amelia Brandt has invited you.").First).ToBeVisibleAsync();
        await page.GetByLabel("First name").FillAsync("Ngozi");
        await page.GetByLabel("Last name").FillAsync(_lastName);
        await page.GetByLabel("Email").FillAsync(_email);
        await page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "I will be there" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ngozi, you are expected" })).ToBeVisibleAsync();
    }

    private async Task LetIn(IPage page, string meeting)
    {
        await page.GotoAsync($"{host.Riverside}/app/console/meetings/{meeting}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Check-in" }).ClickAsync();
        foreach (var name in (string[])["Amelia Brandt", $"Ngozi {_lastName}"])
        {
            var box = page.GetByRole(AriaRole.Button, new() { Name = $"{name} is here" });
            await box.ClickAsync();
            await Expect(box).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await Expect(page.GetByText("Everything is saved")).ToBeVisibleAsync();
        await page.ShouldBeGood("52-evening-door");
    }

    private async Task SubmitSheet(IPage page, string meeting)
    {
        await page.GotoAsync($"{host.Riverside}/app/console/meetings/{meeting}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Attendance sheet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Mark the other") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(page.GetByText("Submitted. From now on the sheet counts.")).ToBeVisibleAsync();
        await page.ShouldBeGood("53-evening-sheet");
    }

    /// <summary>Whoever brought somebody along hears of it when the sheet counts, and says when it is done.</summary>
    private async Task FollowUp(IPage page)
    {
        var ofThisEvening = page.Locator("section", new() { HasText = _title });
        var visitor = ofThisEvening.Locator("gh-follow-up-card", new() { HasText = "Ngozi" });
        await page.GotoAsync($"{host.Riverside}/app/follow-up");
        for (var look = 0; look < 20 && await visitor.CountAsync() == 0; look++)
        {
            await page.ReloadAsync();
            await Expect(page.Locator("gh-follow-up-card").First).ToBeVisibleAsync();
        }

        await Expect(visitor.GetByText("your visitor")).ToBeVisibleAsync();
        await page.ShouldBeGood("54-evening-follow-up");
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).ClickAsync();
        await Expect(visitor).ToHaveCountAsync(0);
    }

    private async Task AskToJoin(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/app/console/visitors?filter={Uri.EscapeDataString(_email)}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Note the talk" }).ClickAsync();
        await page.GetByLabel("What was said").FillAsync("Wants to join");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Note the talk" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all visitors" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask to join" }).ClickAsync();
        await Expect(page.GetByText("Asked to join on")).ToBeVisibleAsync();
    }

    private async Task Join(IPage page)
    {
        await page.GotoAsync(await host.LinkInMail(_email, "/join?visit="));
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^\\s*Member") }).CheckAsync();
        await page.Locator("a:visible", new() { HasText = "Continue" }).First.ClickAsync();
        await Expect(page.GetByLabel("Last name")).ToHaveValueAsync(_lastName);
        await Expect(page.GetByLabel("Email")).ToHaveValueAsync(_email);
        await page.Locator("input[name=postcode]").FillAsync("82461");
        await Expect(page.GetByText("It serves the postcode 82461.")).ToBeVisibleAsync();
        await page.Locator("label.consent").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.ShouldBeGood("55-evening-join");
        await page.Locator("button[type=submit]").Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Ngozi" })).ToBeVisibleAsync();
    }

    private async Task FindInDirectory(IPage page)
    {
        var found = page.GetByText($"Ngozi {_lastName}").First;
        await page.GotoAsync($"{host.Riverside}/app/directory?query={_lastName}");
        await Expect(found).ToBeVisibleAsync();
        await page.ShouldBeGood("56-evening-found");
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
