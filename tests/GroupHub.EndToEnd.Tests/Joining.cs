using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>The way into an association, for every journey that begins with it.</summary>
internal sealed class Joining(RunningHost host)
{
    public static string NewEmail(string name) => $"{name}.{Guid.NewGuid():N}@people.example";

    public async Task Apply(IPage page, string plan, string firstName, string lastName, string email, string? company = null)
    {
        await page.GotoAsync($"{host.Riverside}/join");
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^\\s*{plan}") }).CheckAsync();
        await page.ShouldBeGood("03-join");
        await page.Locator("a:visible", new() { HasText = "Continue" }).First.ClickAsync();
        await page.GetByLabel("First name").FillAsync(firstName);
        await page.GetByLabel("Last name").FillAsync(lastName);
        await page.GetByLabel("Email").FillAsync(email);
        if (company is not null) await page.GetByLabel("Company").FillAsync(company);
        await TakeTheChapterNearby(page);
        await page.Locator("label.consent").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.ShouldBeGood("04-details");
        await page.Locator("button[type=submit]").Last.ClickAsync();
        await page.Leaves("/join(/[0-9a-f-]{36})?$");
    }

    /// <summary>By the link in the welcome mail; they are inside afterwards.</summary>
    public async Task SetPassword(IPage page, string email)
    {
        await page.GotoAsync(await host.LinkInMail(email, "ResetPassword"));
        await page.ShouldBeGood("07-set-password");
        await page.GetByLabel("New password").FillAsync("Analytical-1843");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Account of") })).ToBeVisibleAsync();
    }

    /// <summary>The chapter that serves where they live is proposed, with the reason.</summary>
    private static async Task TakeTheChapterNearby(IPage page)
    {
        await page.Locator("input[name=postcode]").FillAsync("82467");
        await Expect(page.GetByText("It serves the postcode 82467.")).ToBeVisibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
