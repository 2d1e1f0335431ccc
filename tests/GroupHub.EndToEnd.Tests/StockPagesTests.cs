using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Every page and dialog of ABP's own packages, clicked through in both languages.</summary>
public sealed class StockPagesTests(RunningHost host, Browser browser)
{
    private const string Password = "Secret-2026";

    [Theory, InlineData("en"), InlineData("de")]
    public async Task Users_are_made_changed_given_permissions_and_deleted(string language)
    {
        var (page, stock) = await Admin(language, at: "identity/users");
        var name = $"ada-{language}";
        await page.ShouldBeGood($"stock-users-{language}");

        await stock.Press("AbpIdentity::NewUser");
        await page.ShouldBeGood($"stock-user-new-{language}");
        foreach (var (id, value) in new[] { ("user-name", name), ("password", Password), ("name", "Ada"), ("surname", "Lovelace"), ("email", $"{name}@people.example") }) await stock.Fill(id, value);
        await stock.Dialog.GetByRole(AriaRole.Tab).Last.ClickAsync();
        await stock.Dialog.GetByLabel("member").CheckAsync();
        await page.ShouldBeGood($"stock-user-roles-{language}");
        await stock.Save();
        await Expect(stock.Row(name)).ToBeVisibleAsync();

        await stock.Choose(name, "AbpIdentity::Edit");
        await stock.Fill("surname", "King");
        await stock.Fill("email", $"{name}@court.example");
        await stock.Save();
        await Expect(stock.Row($"{name}@court.example")).ToBeVisibleAsync();
        await stock.Choose(name, "AbpIdentity::Edit");
        await Expect(stock.Dialog.Locator("#surname")).ToHaveValueAsync("King");
        await stock.Cancel();

        var granted = stock.Dialog.Locator(".form-check-input:not(:disabled)").Last;
        await stock.ChoosePermissions(name);
        await stock.Dialog.Locator(".nav-link, .list-group-item").Nth(1).ClickAsync();
        await page.ShouldBeGood($"stock-user-permissions-{language}");
        await granted.CheckAsync();
        await stock.Save();
        await stock.ChoosePermissions(name);
        await stock.Dialog.Locator(".nav-link, .list-group-item").Nth(1).ClickAsync();
        await Expect(granted).ToBeCheckedAsync();
        await stock.Cancel();
        await Delete(stock, name, "AbpIdentity::Delete");
    }

    [Theory, InlineData("en"), InlineData("de")]
    public async Task Roles_are_made_renamed_given_permissions_and_deleted(string language)
    {
        var (page, stock) = await Admin(language, at: "identity/roles");
        var name = $"treasurer-{language}";
        await page.ShouldBeGood($"stock-roles-{language}");

        await stock.Press("AbpIdentity::NewRole");
        await stock.Dialog.Locator("input[type=text]").FillAsync(name);
        await page.ShouldBeGood($"stock-role-new-{language}");
        await stock.Save();
        await stock.Choose(name, "AbpIdentity::Edit");
        await stock.Dialog.Locator("input[type=text]").FillAsync($"{name}-2");
        await stock.Save();
        await stock.ChoosePermissions($"{name}-2");
        await page.ShouldBeGood($"stock-role-permissions-{language}");
        var granted = stock.Dialog.Locator(".form-check-input:not(:disabled)").Last;
        await granted.CheckAsync();
        await stock.Save();
        await stock.ChoosePermissions($"{name}-2");
        await Expect(granted).ToBeCheckedAsync();
        await stock.Cancel();
        await Delete(stock, $"{name}-2", "AbpIdentity::Delete");

        await stock.Choose("admin", "AbpIdentity::Edit");
        await Expect(stock.Dialog.Locator("input[type=text]")).ToBeDisabledAsync();
    }

    [Theory, InlineData("en"), InlineData("de")]
    public async Task Mail_is_set_up_and_tried_and_the_time_zone_chosen(string language)
    {
        var (page, stock) = await Admin(language, at: "setting-management");
        await page.ShouldBeGood($"stock-mail-{language}");

        await page.Locator("#default-from-display-name, input[type=text]").First.FillAsync("Riverside");
        await stock.Button("AbpUi::Save").ClickAsync();
        await Expect(page.GetByText(stock.Text("AbpSettingManagement::SavedSuccessfully")).First).ToBeVisibleAsync();
        await stock.Press("AbpSettingManagement::SendTestEmail");
        await page.ShouldBeGood($"stock-test-mail-{language}");
        await stock.Save("AbpSettingManagement::Send");

        await stock.Tab("AbpSettingManagement::Menu:TimeZone");
        await page.Locator("gh-time-zone-tab select").SelectOptionAsync("Europe/Vienna");
        await page.ShouldBeGood($"stock-time-zone-{language}");
        await page.Locator("gh-time-zone-tab button[type=submit]").ClickAsync();
        await page.Locator("gh-toast-list").GetByRole(AriaRole.Button, new() { Name = language == "de" ? "Rückgängig" : "Undo" }).ClickAsync();
        await Expect(page.Locator("gh-time-zone-tab select")).Not.ToHaveValueAsync("Europe/Vienna");
    }

    [Theory, InlineData("en"), InlineData("de")]
    public async Task Everybody_changes_their_own_details_and_password(string language)
    {
        // A new password ends every other session of its owner, so it is somebody whom no other test needs.
        const string password = "Harbour-2026";
        var (page, stock) = await SignedIn(host.Harbour, "admin@harbour.example", password, language, at: "account/manage");
        await OwnDetails(page, stock);
        await Expect(page.Locator("#username, #user-name").First).ToHaveValueAsync("admin");
        await page.Locator("#surname").FillAsync($"Quay {language}");
        await page.ShouldBeGood($"stock-details-{language}");
        await stock.Button("AbpIdentity::Save").ClickAsync();
        await Expect(page.GetByText(stock.Text("AbpAccount::PersonalSettingsSaved")).First).ToBeVisibleAsync();
        await stock.Open("account/manage");
        await OwnDetails(page, stock);
        await Expect(page.Locator("#surname")).ToHaveValueAsync($"Quay {language}");

        await stock.Open("account/manage");
        await page.ShouldBeGood($"stock-password-{language}");
        await ChangePassword(page, stock, password, "Harbour-2027");
        (page, stock) = await SignedIn(host.Harbour, "admin@harbour.example", "Harbour-2027", language, at: "account/manage");
        await ChangePassword(page, stock, "Harbour-2027", password);
    }

    private static async Task OwnDetails(IPage page, StockPage stock)
    {
        await stock.Tab("AbpAccount::PersonalSettings");
        await Expect(page.Locator("#surname")).ToBeVisibleAsync();
    }

    private static async Task ChangePassword(IPage page, StockPage stock, string from, string to)
    {
        foreach (var (field, value) in new[] { ("current-password", from), ("new-password", to), ("confirm-new-password", to) }) await page.Locator($"#{field}").FillAsync(value);
        await stock.Button("AbpIdentity::Save").ClickAsync();
        await Expect(page.GetByText(stock.Text("AbpAccount::PasswordChangedMessage")).First).ToBeVisibleAsync();
    }

    [Theory, InlineData("en"), InlineData("de")]
    public async Task Associations_are_made_renamed_given_features_and_deleted(string language)
    {
        var (page, stock) = await SignedIn(host.Address, "admin", "Host-2026!", language, at: "tenant-management/tenants");
        var name = $"meadow-{language}";
        await page.ShouldBeGood($"stock-tenants-{language}");

        await stock.Press("AbpTenantManagement::NewTenant");
        await page.ShouldBeGood($"stock-tenant-new-{language}");
        foreach (var (id, value) in new[] { ("name", name), ("admin-email-address", $"admin@{name}.example"), ("admin-password", Password) }) await stock.Fill(id, value);
        await stock.Save();
        await stock.Choose(name, "AbpTenantManagement::Edit");
        await stock.Fill("name", $"{name}-2");
        await stock.Save();
        await stock.Choose($"{name}-2", "AbpTenantManagement::Permission:ManageFeatures");
        await page.ShouldBeGood($"stock-features-{language}");
        var feature = stock.Dialog.Locator("input[type=checkbox]").Last;
        await feature.UncheckAsync();
        await stock.Save();
        await stock.Choose($"{name}-2", "AbpTenantManagement::Permission:ManageFeatures");
        await Expect(feature).Not.ToBeCheckedAsync();
        await stock.Cancel();
        await Delete(stock, $"{name}-2", "AbpTenantManagement::Delete");
    }

    [Theory, InlineData("en"), InlineData("de")]
    public async Task The_host_manages_its_own_features(string language)
    {
        var (page, stock) = await SignedIn(host.Address, "admin", "Host-2026!", language, at: "setting-management");

        await stock.Tab("AbpFeatureManagement::Permission:FeatureManagement");
        await stock.Press("AbpFeatureManagement::ManageHostFeatures");
        await page.ShouldBeGood($"stock-host-features-{language}");
        await stock.Save();
    }

    [Theory, InlineData("identity/users"), InlineData("identity/roles"), InlineData("setting-management"), InlineData("account/manage")]
    public async Task On_a_phone_nothing_scrolls_sideways_and_every_row_is_a_card(string path)
    {
        var page = await browser.NewPerson(width: 360);
        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026", at: path);
        await StockPage.Loaded(page);

        await page.ShouldBeGood($"stock-phone-{path.Replace('/', '-')}");
        foreach (var cell in await page.Locator("datatable-body-cell:visible").AllAsync()) (await cell.BoundingBoxAsync())!.Width.ShouldBeGreaterThan(250);
    }

    private static async Task Delete(StockPage stock, string name, string key)
    {
        await stock.Choose(name, key);
        await stock.Confirm();
        await Expect(stock.Row(name)).ToHaveCountAsync(0);
    }

    private async Task<(IPage Page, StockPage Stock)> Admin(string language, string at)
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width: 1440, language, at);
        await StockPage.Loaded(page);
        return (page, new StockPage(page, host.Riverside, await StockTexts.Of(host.Address, language)));
    }

    private async Task<(IPage Page, StockPage Stock)> SignedIn(string origin, string name, string password, string language, string at)
    {
        var page = await browser.NewPerson(language: language);
        await page.SignIn(origin, name, password, at);
        await StockPage.Loaded(page);
        return (page, new StockPage(page, origin, await StockTexts.Of(host.Address, language)));
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
