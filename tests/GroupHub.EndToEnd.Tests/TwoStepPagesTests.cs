using GroupHub.Host.SignIn.TwoFactor;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>What only a browser sees of the pages around signing in and of what the office decides.</summary>
public sealed class TwoStepPagesTests(RunningHost host, Browser browser)
{
    private const string Password = "Secret-2026";

    private static long Now => TimedCode.StepAt(DateTime.UtcNow);

    [Theory, InlineData("en", 1440), InlineData("de", 360)]
    public async Task Setting_up_two_step_sign_in_is_reached_from_the_menu_and_can_be_read_by_all(string language, int width)
    {
        var page = await browser.NewPerson(width, language);
        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026");

        await page.Locator("gh-user-menu .face").ClickAsync();
        await page.Locator("gh-user-menu a[href*='/Account/Security']").ClickAsync();
        await page.Arrives("/Account/Security");
        await page.ShouldBeGood($"security-{language}-{width}");
        await page.Locator("a.btn").ClickAsync();
        await page.Locator("svg.qr").WaitForAsync();
        await page.Locator("summary").ClickAsync();
        await page.ShouldBeGood($"authenticator-{language}-{width}");

        await page.Locator("#Code").FillAsync("000000");
        await page.Locator("#Password").FillAsync("Riverside-2026");
        await page.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#code-error")).Not.ToBeEmptyAsync();
        await page.ShouldBeGood($"authenticator-refused-{language}-{width}");
    }

    [Theory, InlineData("en", 1440), InlineData("de", 360)]
    public async Task Once_it_is_on_both_a_code_of_the_phone_and_a_kept_code_open_the_door(string language, int width)
    {
        var email = await NewAccount($"two-steps-{language}");
        var page = await browser.NewPerson(width, language);
        await page.SignIn(host.Riverside, email, Password);
        await page.GotoAsync($"{host.Riverside}/Account/Authenticator");
        var key = await page.Locator("input[name=Key]").InputValueAsync();
        await page.Locator("#Code").FillAsync(TimedCode.At(key, Now - 1));
        await page.Locator("#Password").FillAsync(Password);
        await page.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".codes li")).ToHaveCountAsync(10);
        await page.ShouldBeGood($"recovery-codes-{language}-{width}");
        var kept = await page.Locator(".codes code").First.InnerTextAsync();

        var withPhone = await AtTheSecondStep(email, language, width);
        await withPhone.ShouldBeGood($"second-step-{language}-{width}");
        await withPhone.Locator("#Code").FillAsync(TimedCode.At(key, Now + 1));
        await withPhone.Locator("button[type=submit]").ClickAsync();
        await withPhone.Arrives("/app/");

        var withoutPhone = await AtTheSecondStep(email, language, width);
        await withoutPhone.Locator("a[href*='RecoveryCode']").ClickAsync();
        await withoutPhone.ShouldBeGood($"recovery-code-{language}-{width}");
        await withoutPhone.Locator("#Code").FillAsync(kept);
        await withoutPhone.Locator("button[type=submit]").ClickAsync();
        await withoutPhone.Arrives("/Account/Security");
        await Assertions.Expect(withoutPhone.GetByText("9 ").First).ToBeVisibleAsync();
        await withoutPhone.ShouldBeGood($"security-on-{language}-{width}");
    }

    [Theory, InlineData("en", 1440), InlineData("de", 360)]
    public async Task A_member_is_suspended_and_the_suspension_is_undone(string language, int width)
    {
        var page = await browser.NewPerson(width, language);
        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026", at: "console/members?standing=active");
        await page.Locator($"a[href*='/console/members/']:visible").Nth(width == 1440 ? 3 : 4).ClickAsync();
        var standing = page.Locator("gh-member-dues gh-standing");
        var before = await standing.InnerTextAsync();

        await page.Locator("gh-standing-deeds .deeds button").First.ClickAsync();
        await page.Locator("gh-standing-dialog textarea").FillAsync("Dues in dispute");
        await page.ShouldBeGood($"suspend-{language}-{width}");
        await page.Locator("gh-standing-dialog .btn.primary").ClickAsync();
        await Assertions.Expect(standing).Not.ToHaveTextAsync(before);
        await page.ShouldBeGood($"suspended-{language}-{width}");
        await page.Locator("gh-toast-list").GetByRole(AriaRole.Button).First.ClickAsync();

        await Assertions.Expect(standing).ToHaveTextAsync(before);
    }

    /// <summary>Of somebody whom no other test needs, made by the admin.</summary>
    private async Task<string> NewAccount(string name)
    {
        var page = await browser.NewPerson();
        await page.SignIn(host.Riverside, "nora@riverside.example", "Riverside-2026", at: "identity/users");
        var users = new StockPage(page, host.Riverside, await StockTexts.Of(host.Address, "en"));
        await StockPage.Loaded(page);
        await users.Press("AbpIdentity::NewUser");
        var email = $"{name}@people.example";
        foreach (var (id, value) in new[] { ("user-name", name), ("password", Password), ("email", email) }) await users.Fill(id, value);
        await users.Save();
        return email;
    }

    private async Task<IPage> AtTheSecondStep(string email, string language, int width)
    {
        var page = await browser.NewPerson(width, language);
        await page.GotoAsync($"{host.Riverside}/app/");
        await page.Locator("#UserNameOrEmail").FillAsync(email);
        await page.Locator("#Password").FillAsync(Password);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Arrives("/Account/TwoFactor");
        return page;
    }
}
