using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>A train with tunnels, and a host that starts again: nothing is left empty, and nothing is said to be empty that is not.</summary>
public sealed class BadConnectionTests(RunningHost host, Browser browser)
{
    private const string Configuration = "**/api/abp/application-configuration*";

    [Fact]
    public async Task Without_a_connection_the_application_says_so_and_starts_when_there_is_one_again()
    {
        var page = await Admin(360, "de");
        await page.RouteAsync(Configuration, route => route.AbortAsync());

        await page.GotoAsync($"{host.Riverside}/app/console");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Diese Seite ist nicht zu erreichen" })).ToBeVisibleAsync();
        await page.ShouldBeGood("start-without-connection-360-de");

        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Neu laden" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nora");
    }

    [Fact]
    public async Task An_answer_that_is_lost_once_is_asked_for_again_by_itself()
    {
        var page = await Admin();
        var lost = 0;
        await page.RouteAsync(Configuration, route => lost++ == 0 ? route.AbortAsync() : route.ContinueAsync());

        await page.GotoAsync($"{host.Riverside}/app/console");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nora");
        lost.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_part_of_a_page_that_did_not_come_is_not_left_out()
    {
        var page = await Admin(at: "console/members?standing=active");
        await page.RouteAsync("**/api/billing/invoices*", route => route.FulfillAsync(new() { Status = 503 }));
        await page.Locator("main table a[href*='/console/members/']").First.ClickAsync();

        var missing = page.GetByRole(AriaRole.Alert).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Invoices" }) });
        await Expect(missing).ToContainTextAsync("This part could not be loaded.");
        await page.ShouldBeGood("member-without-invoices");

        await page.UnrouteAllAsync();
        await missing.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Invoices" }).GetByRole(AriaRole.Listitem)).Not.ToHaveCountAsync(0);
        await Expect(missing).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nobody_writes_to_the_whole_association_while_the_own_chapters_are_on_their_way()
    {
        var page = await browser.SignedIn(host, "mira.holm@riverside.example", "Officer-2026", 1440);
        var isAway = true;
        var answers = new TaskCompletionSource();
        await page.RouteAsync(new Regex("/api/communication/announcements/reach.*maxResultCount=100"), async route =>
        {
            await answers.Task;
            await (isAway ? route.AbortAsync() : route.ContinueAsync());
        });

        await page.GotoAsync($"{host.Riverside}/app/console/announcements/new");
        var test = page.GetByRole(AriaRole.Button, new() { Name = "Send me a test" });
        await Expect(test).ToBeDisabledAsync();

        answers.SetResult();
        await Expect(page.GetByText("The chapters could not be loaded.")).ToBeVisibleAsync();
        isAway = false;
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(page.GetByLabel("Which chapter")).ToHaveValueAsync(new Regex("^[0-9a-f-]{36}$"));
        await Expect(test).ToBeEnabledAsync();
    }

    [Fact]
    public async Task What_a_server_that_starts_again_did_not_save_stays_typed_and_the_note_about_it_asks_nothing()
    {
        var page = await Admin(at: "console/announcements/new");
        await page.RouteAsync("**/api/communication/announcements", route => route.FulfillAsync(new() { Status = 503 }));
        await page.GetByLabel("Subject").FillAsync("Not lost");
        await page.Locator("textarea").FillAsync("Nor this.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep as a draft" }).ClickAsync();
        var note = page.GetByRole(AriaRole.Dialog, new() { Name = "That did not work" });
        await Expect(note.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Close"]);
        await note.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(note).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Subject")).ToHaveValueAsync("Not lost");
        await Expect(page.Locator("textarea")).ToHaveValueAsync("Nor this.");
    }

    [Fact]
    public async Task A_word_about_a_referral_that_could_not_be_sent_stays_typed()
    {
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width: 1440, at: "referrals");
        await page.GetByRole(AriaRole.Link, new() { Name = "taken on" }).First.ClickAsync();
        await page.RouteAsync("**/report", route => route.AbortAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "I cannot reach them" }).ClickAsync();
        await page.GetByLabel("A word about it").FillAsync("I have called three times.");
        await page.GetByRole(AriaRole.Button, new() { Name = "I cannot reach them" }).ClickAsync();

        await Expect(page.GetByText("No connection to the server. What you typed is kept.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("A word about it")).ToHaveValueAsync("I have called three times.");
    }

    [Fact]
    public async Task Who_types_for_an_hour_without_a_connection_keeps_it_and_saves_it_afterwards()
    {
        var page = await browser.NewPerson();
        await page.Clock.InstallAsync();
        await page.SignIn(host.Riverside, "mira.holm@riverside.example", "Officer-2026", "console/announcements/new");
        await page.GetByLabel("Subject").FillAsync("From the train");
        await page.Locator("textarea").FillAsync("Typed in a tunnel.");

        await page.Context.SetOfflineAsync(true);
        await page.RunAndWaitForRequestAsync(() => page.Clock.FastForwardAsync("01:00:00"), "**/connect/token");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep as a draft" }).ClickAsync();
        await Expect(page.GetByText("No connection to the server. What you typed is kept.")).ToBeVisibleAsync();
        await Expect(page.Locator("textarea")).ToHaveValueAsync("Typed in a tunnel.");

        await page.Context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep as a draft" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "From the train" })).ToBeVisibleAsync();
    }

    private Task<IPage> Admin(int width = 1440, string language = "en", string at = "") =>
        browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width, language, at);

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
