using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Whatever somebody opens, by day and by night, on a desk and on a phone: nothing keeps anybody out.</summary>
internal static class EveryPage
{
    /// <summary>All are looked at before the first that is not good is told of.</summary>
    public static async Task ShouldBeGood(IEnumerable<string> paths, Func<string, Task> open, Func<string, Task> look)
    {
        List<string> found = [];
        foreach (var path in paths)
        {
            await open(path);
            try
            {
                await look(path.Length == 0 ? "front" : path.Replace('/', '-').Split('?')[0]);
            }
            catch (ShouldAssertException bad)
            {
                found.Add(bad.Message);
            }
        }

        found.ShouldBeEmpty();
    }

    /// <summary>At a desk, then with a phone in the other light, and at a desk where all is four times as large (WCAG 1.4.10).</summary>
    public static async Task ShouldBeGoodEverywhere(this IPage page, string name, ColorScheme atTheDesk)
    {
        var onThePhone = atTheDesk == ColorScheme.Light ? ColorScheme.Dark : ColorScheme.Light;
        foreach (var (width, light) in (IEnumerable<(int, ColorScheme)>)[(1440, atTheDesk), (360, onThePhone)])
        {
            await page.SetViewportSizeAsync(width, 1000);
            await page.EmulateMediaAsync(new() { ColorScheme = light });
            await page.ShouldBeGood($"every-{name}-{width}-{light}");
        }

        // Four times as large.
        await page.ShouldFit(name, 1280 / 4);
    }

    public static async Task LoadFrom(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.ShouldHaveHeading();
    }

    /// <summary>As a link within the client leads there: the client stays as it is loaded, and shows another page.</summary>
    public static async Task TurnTo(this IPage page, string address)
    {
        await page.EvaluateAsync(
            """
            address => {
                if (location.href === address) return;
                document.querySelectorAll('h1').forEach(heading => heading.setAttribute('data-left', ''));
                history.pushState(null, '', address);
                dispatchEvent(new PopStateEvent('popstate'));
            }
            """,
            address);
        await page.ShouldHaveHeading();
    }

    private static Task ShouldHaveHeading(this IPage page) =>
        Assertions.Expect(page.Locator("h1:not([data-left]):visible").First).ToBeVisibleAsync();
}
