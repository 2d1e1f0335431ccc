using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Where a year of membership costs millions: a host that says every amount in rupiah.</summary>
public sealed class LargeAmountsTests(RunningHost host, Browser browser)
{
    private const string InRupiah = """
        const parse = JSON.parse;
        JSON.parse = (text, reviver) =>
            parse(String(text).replace(/"minor":(-?\d+),"currency":"EUR"/g, (_, minor) => `"minor":${minor * 19_000},"currency":"IDR"`), reviver);
        """;

    private static readonly int[] Widths = [320, 360, 820, 1440];

    [Fact]
    public async Task Sums_of_the_console_stand_within_their_cards_and_columns()
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", language: "de");

        await ShouldFit(page, "app/console", "app/console/invoices?status=paid", "app/console/plans");
    }

    [Fact]
    public async Task Prices_that_a_visitor_compares_stand_within_their_cards() => await ShouldFit(await browser.NewPerson(language: "de"), "join", "");

    private Task ShouldFit(IPage page, params string[] paths) =>
        page.ShouldFitWhereTexts(InRupiah, "IDR", Widths, [.. paths.Select(path => $"{host.Riverside}/{path}")]);
}
