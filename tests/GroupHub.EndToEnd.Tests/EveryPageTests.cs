using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Whoever it is and whatever they open, by day and by night, on a desk and on a phone: nothing keeps anybody out.</summary>
public sealed class EveryPageTests(RunningHost host, Browser browser)
{
    private const string Admin = "nora@riverside.example", AdminPassword = "Riverside-2026";
    private const string Member = "amelia.brandt@riverside.example", MemberPassword = "Member-2026";

    private static readonly string[] Public = ["", "directory", "chapters", "meetings", "join", "announcements/stop", "no-such-page"];

    private static readonly string[] SignIn = ["Account/Login", "Account/ForgotPassword", "Account/AccessDenied"];

    private static readonly string[] Console =
    [
        "console", "console/members", "console/members/new", "console/applications", "console/chapters", "console/chapters/officers", "console/meetings", "console/meetings/new",
        "console/meetings/holidays", "console/meetings/absences", "console/meetings/leaves", "console/visitors", "console/plans", "console/invoices?status=paid", "console/audit", "console/branding", "console/rules",
        "console/payments", "console/search-words", "console/announcements", "console/announcements/new", "forbidden", "no-such-page",
    ];

    private static readonly string[] Own =
    [
        "home", "profile", "membership", "chapters", "directory", "meetings", "meetings/visitors", "meetings/leaves", "follow-up", "asks", "introductions", "introductions/new",
        "referrals", "referrals/new", "network",
    ];

    [Fact]
    public Task Public_pages() => Open(null, "", Public, ColorScheme.Light);

    [Fact]
    public Task Sign_in_pages() => Open(null, "", SignIn, ColorScheme.Dark);

    [Fact]
    public Task Pages_of_the_console() => Open((Admin, AdminPassword), "app/", Console, ColorScheme.Dark);

    /// <summary>Beside the menu a tablet leaves less room than it seems, and German needs more of it.</summary>
    [Fact]
    public async Task On_a_tablet_no_page_of_the_console_scrolls_sideways()
    {
        var page = await browser.SignedIn(host, Admin, AdminPassword, width: 768, language: "de");
        List<string> found = [];
        foreach (var path in Console)
        {
            await page.SetViewportSizeAsync(768, 1024);
            await page.GotoAsync($"{host.Riverside}/app/{path}");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
            foreach (var width in (int[])[768, 820, 1024])
            {
                await page.SetViewportSizeAsync(width, 1024);
                if (await page.ScrollsSideways() is > 0 and var over) found.Add($"{path} at {width}: {over}");
            }
        }

        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_phone_one_sees_on_which_page_of_the_network_one_is()
    {
        var page = await browser.SignedIn(host, Member, MemberPassword, width: 360, language: "de");
        foreach (var path in (string[])["follow-up", "introductions", "network"])
        {
            await page.GotoAsync($"{host.Riverside}/app/{path}");
            await Assertions.Expect(page.Locator("gh-network-tabs [aria-current=page]"))
                .ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    [Fact]
    public Task Pages_of_a_member() => Open((Member, MemberPassword), "app/", Own, ColorScheme.Light);

    /// <summary>Its address is known to the three alone.</summary>
    [Fact]
    public async Task The_thread_of_an_introduction()
    {
        var page = await browser.SignedIn(host, Member, MemberPassword);
        await page.GotoAsync($"{host.Riverside}/app/introductions?show=threads");
        await Assertions.Expect(page.Locator("gh-thread-card").First).ToBeVisibleAsync();
        await ShouldBeGoodEverywhere(page, "introductions-threads", ColorScheme.Dark);
        await page.Locator("gh-thread-card a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Log)).ToBeVisibleAsync();
        await ShouldBeGoodEverywhere(page, "introductions-thread", ColorScheme.Light);
    }

    /// <summary>Associations are founded at the host's own address.</summary>
    [Fact]
    public async Task The_page_on_which_an_association_is_founded()
    {
        var page = await browser.NewPerson();
        await page.GotoAsync($"{host.Address}/start");
        await ShouldBeGoodEverywhere(page, "start", ColorScheme.Dark);
    }

    private async Task Open((string Email, string Password)? who, string below, string[] paths, ColorScheme atTheDesk)
    {
        var page = who is { } person ? await browser.SignedIn(host, person.Email, person.Password) : await browser.NewPerson();
        List<string> found = [];
        foreach (var path in paths)
        {
            await page.GotoAsync($"{host.Riverside}/{below}{path}");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
            try
            {
                await ShouldBeGoodEverywhere(page, path.Length == 0 ? "front" : path.Replace('/', '-').Split('?')[0], atTheDesk);
            }
            catch (ShouldAssertException bad)
            {
                // All pages are looked at before the first that is not good is told of.
                found.Add(bad.Message);
            }
        }

        found.ShouldBeEmpty();
    }

    /// <summary>At a desk, and then with a phone in the other light.</summary>
    private static async Task ShouldBeGoodEverywhere(IPage page, string name, ColorScheme atTheDesk)
    {
        var onThePhone = atTheDesk == ColorScheme.Light ? ColorScheme.Dark : ColorScheme.Light;
        foreach (var (width, light) in (IEnumerable<(int, ColorScheme)>)[(1440, atTheDesk), (360, onThePhone)])
        {
            await page.SetViewportSizeAsync(width, 1000);
            await page.EmulateMediaAsync(new() { ColorScheme = light });
            await page.ShouldBeGood($"every-{name}-{width}-{light}");
        }
    }
}
