using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Addresses of pages and long compounds, which have no blank to break at, wherever people write: a host whose every text ends in one.</summary>
public sealed class LongWordsTests(RunningHost host, Browser browser)
{
    private const string InCompounds = """
        const parse = JSON.parse;
        const written = /"(name|company|profession|jobTitle|town|what|text|need|details|because|title|place|subject|about|description|meets|context|benefit|chapterName|planName|payer|refusal)":"([^"]+)"/g;
        const compound = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
        JSON.parse = (text, reviver) =>
            parse(/grantedPolicies|"resources"/.test(text) ? text : String(text).replace(written, (_, key, value) => `"${key}":"${value} ${compound}"`), reviver);
        """;

    private static readonly int[] Widths = [360, 820, 1440];

    [Fact]
    public async Task No_page_of_the_console_is_wider_for_them()
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026");

        await ShouldFit(
            page, "app/console", "app/console/members", "app/console/applications", "app/console/chapters", "app/console/chapters/officers", "app/console/visitors",
            "app/console/meetings", "app/console/plans", "app/console/invoices", "app/console/announcements");
    }

    [Fact]
    public async Task No_page_of_a_member_is_wider_for_them()
    {
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026");

        await ShouldFit(page, "app/home", "app/directory", "app/chapters", "app/meetings", "app/asks", "app/referrals", "app/introductions", "app/follow-up");
    }

    [Fact]
    public async Task No_page_of_a_visitor_is_wider_for_them() => await ShouldFit(await browser.NewPerson(), "", "directory", "join", "chapters", "chapters/linden", "meetings");

    private Task ShouldFit(IPage page, params string[] paths) =>
        page.ShouldFitWhereTexts(InCompounds, "Donaudampfschifffahrt", Widths, [.. paths.Select(path => $"{host.Riverside}/{path}")]);
}
