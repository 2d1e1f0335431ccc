using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Whoever it is and whatever they open, by day and by night, on a desk and on a phone: nothing keeps anybody out.</summary>
public sealed class EveryPageTests(RunningHost host, Browser browser)
{
    private const string Admin = "nora@riverside.example", AdminPassword = "Riverside-2026";
    private const string Member = "amelia.brandt@riverside.example", MemberPassword = "Member-2026";

    private static readonly string[] Public = ["", "directory", "chapters", "meetings", "join", "no-such-page"];

    private static readonly string[] SignIn = ["Account/Login", "Account/ForgotPassword", "Account/AccessDenied"];

    private static readonly string[] Console =
    [
        "console", "console/members", "console/applications", "console/chapters", "console/chapters/officers", "console/meetings", "console/meetings/new",
        "console/meetings/holidays", "console/meetings/absences", "console/visitors", "console/plans", "console/invoices?status=paid", "console/audit", "console/branding", "console/rules",
        "console/payments", "console/search-words", "forbidden", "no-such-page",
    ];

    private static readonly string[] Own =
    [
        "home", "profile", "membership", "chapters", "directory", "meetings", "meetings/visitors", "follow-up", "asks", "introductions", "introductions/new",
        "referrals", "referrals/new", "network",
    ];

    [Theory, InlineData(1440, ColorScheme.Light), InlineData(360, ColorScheme.Dark)]
    public Task Public_pages(int width, ColorScheme light) => Open(null, "", Public, width, light);

    [Theory, InlineData(1440, ColorScheme.Dark), InlineData(360, ColorScheme.Light)]
    public Task Sign_in_pages(int width, ColorScheme light) => Open(null, "", SignIn, width, light);

    [Theory, InlineData(1440, ColorScheme.Dark), InlineData(360, ColorScheme.Light)]
    public Task Pages_of_the_console(int width, ColorScheme light) => Open((Admin, AdminPassword), "app/", Console, width, light);

    [Theory, InlineData(1440, ColorScheme.Light), InlineData(360, ColorScheme.Dark)]
    public Task Pages_of_a_member(int width, ColorScheme light) => Open((Member, MemberPassword), "app/", Own, width, light);

    /// <summary>Associations are founded at the host's own address.</summary>
    [Theory, InlineData(1440, ColorScheme.Dark), InlineData(360, ColorScheme.Light)]
    public async Task The_page_on_which_an_association_is_founded(int width, ColorScheme light)
    {
        var page = await browser.NewPerson(width);
        await page.EmulateMediaAsync(new() { ColorScheme = light });
        await page.GotoAsync($"{host.Address}/start");
        await page.ShouldBeGood($"every-start-{width}-{light}");
    }

    private async Task Open((string Email, string Password)? who, string below, string[] paths, int width, ColorScheme light)
    {
        var page = who is { } person ? await browser.SignedIn(host, person.Email, person.Password, width) : await browser.NewPerson(width);
        await page.EmulateMediaAsync(new() { ColorScheme = light });
        List<string> found = [];
        foreach (var path in paths)
        {
            await page.GotoAsync($"{host.Riverside}/{below}{path}");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
            try
            {
                await page.ShouldBeGood($"every-{(path.Length == 0 ? "front" : path.Replace('/', '-').Split('?')[0])}-{width}-{light}");
            }
            catch (ShouldAssertException bad)
            {
                // All pages are looked at before the first that is not good is told of.
                found.Add(bad.Message);
            }
        }

        found.ShouldBeEmpty();
    }
}
