using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>From a wish to meet somebody to what came of it, in the browsers of the three (N7).</summary>
public sealed class IntroductionJourneyTests(RunningHost host, Browser browser)
{
    private readonly string _lastName = $"Franklin{Guid.NewGuid():N}"[..14];

    [Fact]
    public async Task Three_are_brought_together_talk_meet_and_one_says_thanks()
    {
        var rosalind = await Join();
        await Wish(rosalind);
        var mira = await browser.SignedIn(host, "mira.holm@riverside.example", "Officer-2026", width: 360);
        await PassOn(mira);
        var amelia = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width: 1440);
        await Agree(amelia);

        await Write(amelia, "Welcome, Rosalind. Would Tuesday at nine suit you, at the greenhouse?");
        await Answer(rosalind);
        await LeaveAndComeBack(mira);

        await Meet(rosalind);
        await SayThanks(rosalind);
        await ReadThanks(mira);
        await SeeTheMeeting(amelia);
        await ReadInGerman();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });

    private ILocator Card(IPage page, string element) => page.Locator(element).Filter(new() { HasText = _lastName });

    private async Task<IPage> Join()
    {
        var (page, email, joining) = (await browser.NewPerson(width: 390), Joining.NewEmail("rosalind"), new Joining(host));
        await joining.Apply(page, "Member", "Rosalind", _lastName, email);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Rosalind" })).ToBeVisibleAsync();
        await joining.SetPassword(page, email);
        await page.SetViewportSizeAsync(360, 1000);
        return page;
    }

    private async Task Wish(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/app/introductions/new");
        await Pick(page, "I would like to meet", "Amelia Brandt");
        await Pick(page, "Through", "Mira Holm");
        await page.GetByLabel("Why you would like to meet").FillAsync("I photograph crystals and would like to photograph gardens.");
        await page.GetByLabel("What is in it for the person").FillAsync("Pictures of her gardens.");
        await Button(page, "Ask").ClickAsync();
        await Expect(page.GetByText("waiting").First).ToBeVisibleAsync();
        await page.ShouldBeGood("60-introduction-wished");
    }

    private static async Task Pick(IPage page, string label, string name)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = label }).FillAsync(name);
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new(name) }).First.ClickAsync();
    }

    private async Task PassOn(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/app/introductions");
        var card = Card(page, "gh-question-card");
        await card.GetByRole(AriaRole.Button, new() { Name = "Introduce them" }).ClickAsync();
        await card.GetByRole(AriaRole.Textbox).FillAsync("She sees what others overlook.");
        await card.GetByRole(AriaRole.Button, new() { Name = "Ask Amelia" }).ClickAsync();
        await Expect(card.GetByText("you said yes")).ToBeVisibleAsync();
        await Expect(card.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "To the conversation" })).ToHaveCountAsync(0);
    }

    private async Task Agree(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/app/introductions");
        var card = Card(page, "gh-question-card");
        await card.GetByRole(AriaRole.Button, new() { Name = "Yes, introduce us" }).ClickAsync();
        await page.ShouldBeGood("61-introduction-agreed");
        await card.GetByRole(AriaRole.Link, new() { Name = "To the conversation" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = _lastName })).ToBeVisibleAsync();
        await Expect(page.GetByText("Nobody has written yet")).ToBeVisibleAsync();
        await page.ShouldBeGood("62-thread-opened");
    }

    private static async Task Write(IPage page, string text)
    {
        await page.GetByLabel("Your message").FillAsync(text);
        await Button(page, "Send").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Log).GetByText(text)).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Your message")).ToHaveValueAsync("");
    }

    /// <summary>On a phone: what is new is called out on the page of introductions, and read by opening it.</summary>
    private async Task Answer(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/app/introductions?show=threads");
        await Expect(page.GetByText("1 new message")).ToBeVisibleAsync();
        await page.ShouldBeGood("63-threads-360");
        await page.Locator("gh-thread-card a").ClickAsync();
        await Expect(page.GetByText("Would Tuesday at nine suit you")).ToBeVisibleAsync();
        await Write(page, "Gladly. I bring the large camera.");
        await page.ShouldBeGood("64-thread-360");

        await page.GotoAsync($"{host.Riverside}/app/introductions?show=threads");
        await Expect(page.Locator("gh-thread-card")).ToBeVisibleAsync();
        await Expect(page.GetByText("1 new message")).ToHaveCountAsync(0);
    }

    private async Task LeaveAndComeBack(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/app/introductions?show=threads");
        await Card(page, "gh-thread-card").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByText("Gladly. I bring the large camera.")).ToBeVisibleAsync();
        await Button(page, "Leave the conversation").ClickAsync();
        await Expect(Button(page, "Come back")).ToBeVisibleAsync();
        await page.ShouldBeGood("65-thread-left-360");
        await Button(page, "Undo").ClickAsync();
        await Expect(page.GetByLabel("Your message")).ToBeVisibleAsync();
    }

    private async Task Meet(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/app/introductions?show=threads");
        await page.Locator("gh-thread-card a").ClickAsync();
        await Button(page, "We met").ClickAsync();
        await Expect(page.GetByText("You and Amelia have met.")).ToBeVisibleAsync();
    }

    private static async Task SayThanks(IPage page)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = "a good conversation" }).CheckAsync();
        await page.GetByLabel("A word about it").FillAsync("An hour among ferns, and an idea for a book.");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Share it with Mira") }).CheckAsync();
        await Button(page, "Keep it").ClickAsync();
        await Expect(page.GetByText("shared with Mira")).ToBeVisibleAsync();
        await page.ShouldBeGood("66-thread-outcome-360");
        await page.SetViewportSizeAsync(1440, 1000);
        await page.ShouldBeGood("67-thread-outcome-1440");
    }

    private static async Task ReadThanks(IPage page)
    {
        await page.ReloadAsync();
        await Expect(page.GetByText("An hour among ferns, and an idea for a book.")).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(1440, 1000);
        await page.ShouldBeGood("68-thread-thanks-1440");
    }

    /// <summary>The other of the two has it in the timeline, and not what came of it.</summary>
    private async Task SeeTheMeeting(IPage page)
    {
        await page.ReloadAsync();
        await Expect(page.GetByText("Gladly. I bring the large camera.")).ToBeVisibleAsync();
        await Expect(page.GetByText("An hour among ferns")).ToHaveCountAsync(0);
        await page.ShouldBeGood("69-thread-1440");
        await page.Locator(".side").GetByRole(AriaRole.Link, new() { NameRegex = new(_lastName) }).ClickAsync();
        await Expect(page.GetByText(new System.Text.RegularExpressions.Regex("one-to-one", System.Text.RegularExpressions.RegexOptions.IgnoreCase)).First).ToBeVisibleAsync();
    }

    private async Task ReadInGerman()
    {
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", 1440, "de", at: "introductions?show=threads");
        await Card(page, "gh-thread-card").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByText("Das lesen nur Sie drei.")).ToBeVisibleAsync();
        await page.ShouldBeGood("70-thread-de-1440");
        await page.SetViewportSizeAsync(360, 1000);
        await page.ShouldBeGood("71-thread-de-360");
    }
}
