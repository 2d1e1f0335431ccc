using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>How the office ends a membership for good: by expulsion, which is lifted again, and by erasing the person.</summary>
public sealed class EndOfMembershipJourneyTests(RunningHost host, Browser browser)
{
    private readonly Joining _joining = new(host);

    [Theory, InlineData("en", 1440), InlineData("de", 360)]
    public async Task A_member_is_expelled_and_told_and_the_expulsion_is_lifted(string language, int width)
    {
        var (name, email) = await SomebodyWhoHasJoined("Mallory");
        var page = await TheirPage(name, language, width);
        var standing = page.Locator("gh-member-dues gh-standing");
        var before = await standing.InnerTextAsync();

        await page.Locator("gh-membership-end .btn.danger").ClickAsync();
        await page.Locator("gh-end-dialog textarea").FillAsync("Sold the list of members");
        await page.Locator("gh-end-dialog input[formcontrolname=typed]").FillAsync("Somebody else");
        await page.Locator("gh-end-dialog .btn.danger").ClickAsync();
        await Expect(page.Locator("gh-end-dialog [role=alert]")).ToHaveCountAsync(1);
        await page.ShouldBeGood($"expel-{language}-{width}");
        await page.Locator("gh-end-dialog input[formcontrolname=typed]").FillAsync(name.ToUpperInvariant());
        await page.Locator("gh-end-dialog .btn.danger").ClickAsync();

        await Expect(standing).Not.ToHaveTextAsync(before);
        await Expect(page.Locator("gh-membership-end .because")).ToHaveTextAsync("Sold the list of members");
        await page.ShouldBeGood($"expelled-{language}-{width}");
        await page.Locator("gh-membership-end .deeds .btn").First.ClickAsync();

        await Expect(standing).ToHaveTextAsync(before);
        await Expect(page.Locator("gh-membership-end .btn.danger")).ToBeVisibleAsync();
        await host.LinkInMail(email, "/app/membership");
        host.Mails.To(email).ShouldContain(mail => mail.HtmlBody != null && mail.HtmlBody.Contains("Sold the list of members"));
    }

    [Theory, InlineData("en", 1440), InlineData("de", 360)]
    public async Task A_person_is_erased_after_the_name_is_typed_and_is_on_no_list_any_more(string language, int width)
    {
        var (name, _) = await SomebodyWhoHasJoined("Trudy");
        var page = await TheirPage(name, language, width);

        await page.Locator("gh-member-removal .btn.danger").ClickAsync();
        await page.Locator("gh-removal-dialog dd").First.WaitForAsync();
        await page.ShouldBeGood($"erase-{language}-{width}");
        await page.Locator("gh-removal-dialog input").FillAsync(name);
        await page.Locator("gh-removal-dialog .btn.danger").ClickAsync();

        await page.Arrives("/console/members$");
        await page.ShouldBeGood($"erased-{language}-{width}");
        await page.GotoAsync($"{host.Riverside}/app/console/members?filter={Uri.EscapeDataString(name)}");
        await Expect(page.GetByText(name)).ToHaveCountAsync(0);
    }

    private async Task<(string Name, string Email)> SomebodyWhoHasJoined(string firstName)
    {
        var (lastName, email) = ($"Of{Guid.NewGuid():N}"[..10], Joining.NewEmail(firstName.ToLowerInvariant()));
        var page = await browser.NewPerson();
        await _joining.Apply(page, "Friend", firstName, lastName, email);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Welcome, {firstName}" })).ToBeVisibleAsync();
        return ($"{firstName} {lastName}", email);
    }

    /// <summary>In the console, once the roster knows them.</summary>
    private async Task<IPage> TheirPage(string name, string language, int width)
    {
        var page = await browser.NewPerson(width, language);
        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026");
        await page.GotoAsync($"{host.Riverside}/app/console/members?filter={Uri.EscapeDataString(name)}");
        await page.Locator("a[href*='/console/members/']:visible", new() { HasText = name }).First.ClickAsync();
        await Expect(page.Locator("gh-member-dues gh-standing")).Not.ToBeEmptyAsync();
        return page;
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
