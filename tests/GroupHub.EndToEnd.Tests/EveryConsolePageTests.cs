using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Every page of the console, in German, which needs more room than English.</summary>
public sealed class EveryConsolePageTests(RunningHost host, Browser browser)
{
    private static readonly string[] People =
    [
        "console", "console/members", "console/members/new", "console/applications", "console/chapters", "console/chapters/officers", "console/visitors", "console/branding",
        "console/rules", "console/search-words", "forbidden", "no-such-page",
    ];

    private static readonly string[] Meetings =
    [
        "console/meetings", "console/meetings/new", "console/meetings/holidays", "console/meetings/absences", "console/meetings/leaves", "console/plans",
        "console/invoices?status=paid", "console/payments", "console/audit", "console/announcements", "console/announcements/new",
    ];

    [Fact]
    public Task Pages_about_people_and_the_association() => Open(People);

    [Fact]
    public Task Pages_about_meetings_money_and_letters() => Open(Meetings);

    private async Task Open(string[] paths)
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", language: "de");
        await EveryPage.ShouldBeGood(paths, path => page.TurnTo($"{host.Riverside}/app/{path}"), async name =>
        {
            await page.ShouldBeGoodEverywhere(name, ColorScheme.Dark);
            // Beside the menu a tablet leaves less room than it seems.
            await page.ShouldFit(name, 768, 820, 1024);
        });
    }
}
