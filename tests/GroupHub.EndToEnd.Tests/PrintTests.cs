using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>A list for the door, a page for the board: what was read on the screen, on paper.</summary>
public sealed class PrintTests(RunningHost host, Browser browser)
{
    [Theory]
    [InlineData("console/members", "Greta Albrecht")]
    [InlineData("console/meetings", "Takes place")]
    public async Task On_paper_stands_what_one_reads_in_dark_ink_and_nothing_to_press(string path, string read)
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", at: path);
        var ink = await page.EvaluateAsync<string>("getComputedStyle(document.body).color");

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await page.EvaluateAsync<string>("getComputedStyle(document.body).color")).ShouldBe(ink);
        await Assertions.Expect(page.Locator("main").GetByText(read).Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("nav, .btn").Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }
}
