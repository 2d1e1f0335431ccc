using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>A chapter's president writes to its members, and whoever gets it can switch that off.</summary>
public sealed partial class AnnouncementJourneyTests(RunningHost host, Browser browser)
{
    private const string Mira = "mira.holm@riverside.example", Password = "Officer-2026";

    [Theory, InlineData(1440), InlineData(360)]
    public async Task A_president_writes_to_the_chapter_sees_how_it_will_look_sends_it_and_takes_it_back(int width)
    {
        var subject = $"The Town Hall {Guid.NewGuid():N}"[..22];
        var page = await browser.SignedIn(host, Mira, Password, width, at: "console/announcements");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Town Hall") }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who got it" })).ToBeVisibleAsync();
        await page.ShouldBeGood($"90-announcement-sent-{width}");

        await page.GotoAsync($"{host.Riverside}/app/console/chapters");
        await page.Locator("main a[href*='/console/chapters/']:visible").Filter(new() { HasText = "Upper Weir" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Write to the chapter" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = SendToPeople() })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = SendToPeople() }).ClickAsync();
        await Expect(page.GetByText("Write the text first.")).ToBeVisibleAsync();

        await page.GetByLabel("Subject").FillAsync(subject);
        await page.Locator("textarea").FillAsync("Good morning,\n\non Tuesday we meet **in the Town Hall**.\n\n- first floor\n- bring a chair");
        await Expect(page.Locator("gh-letter-preview strong")).ToHaveTextAsync("in the Town Hall");
        await page.ShouldBeGood($"91-announcement-compose-{width}");

        await page.GetByRole(AriaRole.Button, new() { NameRegex = SendToPeople() }).ClickAsync();
        await Expect(page.GetByText(new Regex("It leaves in \\d+ seconds"))).ToBeVisibleAsync();
        await page.ShouldBeGood($"92-announcement-waiting-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go on writing" }).ClickAsync();
        await Expect(page.GetByLabel("Subject")).ToHaveValueAsync(subject);

        await page.GotoAsync($"{host.Riverside}/app/console/announcements");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find in subjects" }).FillAsync(subject);
        await Expect(page.GetByText("One announcement")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Draft");
        await page.ShouldBeGood($"93-announcements-{width}");
    }

    [Fact]
    public async Task Who_gets_a_mail_switches_the_kind_off_by_its_link_and_on_again_in_the_profile()
    {
        var page = await browser.SignedIn(host, Mira, Password, 1440, at: "console/announcements/new");
        await page.GetByLabel("Subject").FillAsync("Only for me");
        await page.Locator("textarea").FillAsync("A look at it.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send me a test" }).ClickAsync();
        await Expect(page.GetByText($"A test is on its way to {Mira}.").First).ToBeVisibleAsync();

        var reader = await browser.NewPerson(360);
        await reader.GotoAsync(await host.LinkInMail(Mira, "/announcements/stop"));
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Switch these mails off?" })).ToBeVisibleAsync();
        await reader.ShouldBeGood("94-stop-360");
        await reader.GetByRole(AriaRole.Button, new() { Name = "Switch them off" }).ClickAsync();
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Switched off" })).ToBeVisibleAsync();

        await page.GotoAsync($"{host.Riverside}/app/profile");
        var chapters = page.GetByLabel("News of my chapters");
        await Expect(page.GetByText(new Regex("Switched off on .* by the link in a mail"))).ToBeVisibleAsync();
        await page.ShouldBeGood("95-mail-choices");
        await chapters.CheckAsync();
        await Expect(page.GetByText("What officers write to their chapter, region or committee.")).ToBeVisibleAsync();
        await Expect(chapters).ToBeCheckedAsync();
    }

    [GeneratedRegex("^Send to \\d+ people")]
    private static partial Regex SendToPeople();

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
