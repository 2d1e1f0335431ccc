using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>The office registers somebody who has paid at the door, finds them, and keeps what it looked for as a group.</summary>
public sealed class RegistrationJourneyTests(RunningHost host, Browser browser)
{
    [Theory, InlineData(1440), InlineData(360)]
    public async Task Whoever_has_paid_in_cash_is_added_and_found_among_the_members(int width)
    {
        var (name, email) = ($"Cash{Guid.NewGuid():N}"[..14], Joining.NewEmail("cash"));
        var admin = await OpenForm(width);

        await Fill(admin, name, email);
        await Expect(admin.GetByRole(AriaRole.Button, new() { NameRegex = new("Old Mill|Upper Weir") })).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Button, new() { NameRegex = new("Old Mill|Upper Weir") }).ClickAsync();
        await admin.GetByLabel("Reference").FillAsync("Cash book 12");
        var pay = admin.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add and record € ") });
        await Expect(pay).ToBeVisibleAsync();
        await admin.ShouldBeGood($"80-add-member-{width}");
        await pay.ClickAsync();

        await Expect(admin.GetByText($"Karl {name} is a member now.")).ToBeVisibleAsync();
        await admin.GotoAsync($"{host.Riverside}/app/console/members?filter={email}");
        await Expect(admin.GetByText("1 member, matching")).ToBeVisibleAsync();
        await Expect(admin.GetByText($"Karl {name}").Locator("visible=true").First).ToBeVisibleAsync();
        await host.LinkInMail(email, "ResetPassword");
    }

    [Fact]
    public async Task What_was_typed_stays_when_somebody_is_known_and_the_way_to_them_is_shown()
    {
        var admin = await OpenForm(1440);
        await Fill(admin, "Brandt", "amelia.brandt@riverside.example");
        await admin.GetByRole(AriaRole.Button, new() { NameRegex = new("Old Mill|Upper Weir") }).ClickAsync();
        await admin.GetByLabel("Reference").FillAsync("Cash book 13");
        await admin.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add and record") }).ClickAsync();

        await Expect(admin.GetByText("This address belongs to a member already.")).ToBeVisibleAsync();
        await Expect(admin.GetByLabel("Last name")).ToHaveValueAsync("Brandt");
        await admin.ShouldBeGood("81-add-known-member");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Show them among the members" }).ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Discard" }).ClickAsync();
        await admin.Arrives("members\\?filter=amelia");
    }

    [Fact]
    public async Task A_filter_is_kept_as_a_group_opened_renamed_deleted_and_taken_back()
    {
        var name = $"Old Ferry {Guid.NewGuid():N}"[..18];
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: "console/members?standing=active&standing=grace");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save as group" }).ClickAsync();
        await admin.GetByRole(AriaRole.Dialog).GetByLabel("Name").FillAsync(name);
        await admin.ShouldBeGood("82-save-group");
        await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Button, new() { Name = $"Group: {name}" })).ToBeVisibleAsync();

        await admin.GotoAsync($"{host.Riverside}/app/console/members");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Groups" }).ClickAsync();
        await admin.ShouldBeGood("83-groups");
        await admin.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        await admin.Arrives("standing=active.*standing=grace");
        await Expect(admin.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new("members, Active or Grace") })).ToBeVisibleAsync();

        await admin.GetByRole(AriaRole.Button, new() { Name = $"Group: {name}" }).ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = $"Rename the group {name}" }).ClickAsync();
        await admin.GetByRole(AriaRole.Dialog).GetByLabel("Name").FillAsync($"{name} 2");
        await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = $"Group: {name} 2" }).ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = $"Delete the group {name} 2" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Button, new() { Name = $"Group: {name} 2" })).ToHaveCountAsync(0);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Button, new() { Name = $"Group: {name} 2" })).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenForm(int width)
    {
        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, at: "console/members");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Add member" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Name = "Add member" })).ToBeVisibleAsync();
        return admin;
    }

    private static async Task Fill(IPage page, string lastName, string email)
    {
        await page.GetByLabel("First name").FillAsync("Karl");
        await page.GetByLabel("Last name").FillAsync(lastName);
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Postcode").FillAsync("82467");
        var plans = page.GetByRole(AriaRole.Combobox, new() { Name = "Plan" });
        await plans.SelectOptionAsync(new SelectOptionValue { Index = 1 });
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
