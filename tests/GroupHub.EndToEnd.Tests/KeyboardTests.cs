using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Whoever has nothing but a keyboard comes to everything on a page, and sees where they are.</summary>
public sealed class KeyboardTests(RunningHost host, Browser browser)
{
    /// <summary>Numbers what the Tab key should come to: of radio buttons one, the others are reached by arrows.</summary>
    private const string Number = """
        () => {
            const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(one => one.tabIndex >= 0 && !one.disabled && !one.closest('[inert]') && one.checkVisibility({ visibilityProperty: true }))
                .filter((one, index, all) => one.type !== 'radio' || one.checked
                    || !all.some(other => other.name === one.name && (other.checked || all.indexOf(other) < index)));
            stops.forEach((one, number) => one.dataset.stop = number);
            document.activeElement?.blur();
            return stops.length;
        }
        """;

    /// <summary>What is wrong where the keyboard is now. A date's parts have marks of the browser's own.</summary>
    private const string Look = """
        () => {
            const at = document.activeElement;
            if (at === document.body) return [];
            at.dataset.reached = '';
            const marked = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            const around = [at, at.parentElement, at.parentElement?.parentElement, at.parentElement?.parentElement?.parentElement];
            const isMarked = ['date', 'time', 'datetime-local'].includes(at.type)
                || around.some(one => one && (marked(getComputedStyle(one)) || marked(getComputedStyle(one, '::after'))));
            const { x, y, width, height } = at.getBoundingClientRect();
            const [middle, level] = [x + width / 2, y + height / 2];
            const above = document.elementFromPoint(middle, level);
            const isSeen = above && (at.contains(above) || above.contains(at) || [...(at.labels ?? [])].some(label => label.contains(above)));
            const what = (at.getAttribute('aria-label') ?? at.innerText ?? at.name).trim() || at.outerHTML.slice(0, 80);
            return [...(isMarked ? [] : [`${what}: not marked`]), ...(isSeen ? [] : [`${what}: not seen`])];
        }
        """;

    private const string Missed = """
        () => [...document.querySelectorAll('[data-stop]:not([data-reached])')].map(one => `${one.outerHTML.slice(0, 80)}: not reached`)
        """;

    /// <summary>What is chosen, or where somebody is, and does not stand in the theme's own colour for that.</summary>
    private const string NotStandingOut = """
        () => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.cssText = 'forced-color-adjust: none; background: SelectedItem';
            const chosen = getComputedStyle(probe).backgroundColor;
            probe.remove();
            return [...document.querySelectorAll('[aria-current]:not([aria-current="false"]), [aria-pressed="true"]')]
                .filter(one => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).backgroundColor !== chosen)
                .map(one => one.outerHTML.slice(0, 80));
        }
        """;

    [Theory, InlineData(1440), InlineData(360)]
    public async Task A_visitor(int width) => await Walk(await browser.NewPerson(width), "directory", "join");

    [Theory, InlineData(1440), InlineData(360)]
    public async Task A_member(int width) =>
        await Walk(await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026", width), "app/home", "app/follow-up", "app/directory");

    [Theory, InlineData(1440), InlineData(360)]
    public async Task The_office(int width) =>
        await Walk(await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", width), "app/console/members", "app/console/meetings/new", "app/console/invoices");

    /// <summary>It leaves no shadows and no colours of ours.</summary>
    [Fact]
    public async Task Somebody_whose_system_has_a_contrast_theme()
    {
        var page = await browser.SignedIn(host, "amelia.brandt@riverside.example", "Member-2026");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        foreach (var path in (string[])["directory", "join", "app/meetings"])
        {
            await Walk(page, path);
            (await page.EvaluateAsync<string[]>(NotStandingOut)).ShouldBeEmpty(path);
            (await page.Locator("[aria-current]:not([aria-current='false']), [aria-pressed='true']").CountAsync()).ShouldBePositive(path);
        }
    }

    private async Task Walk(IPage page, params string[] paths)
    {
        List<string> found = [];
        foreach (var path in paths)
        {
            await page.LoadFrom($"{host.Riverside}/{path}");
            // What comes later, such as a price, would push what is looked at out of the window.
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.AtRest();
            var stops = await page.EvaluateAsync<int>(Number);
            // Some more: an area that scrolls is a stop of the browser's own.
            for (var step = 0; step < stops + 15; step++)
            {
                await page.Keyboard.PressAsync("Tab");
                found.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(wrong => $"{path}: {wrong}"));
            }

            found.AddRange((await page.EvaluateAsync<string[]>(Missed)).Select(wrong => $"{path}: {wrong}"));
        }

        found.Distinct().ShouldBeEmpty();
    }
}
