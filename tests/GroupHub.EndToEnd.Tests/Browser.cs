using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit.v3;

namespace GroupHub.EndToEnd.Tests;

/// <summary>Debian's Chromium without its own windows and menus, which nobody would see; started once.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>In milliseconds; other suites may be at work on the same processors.</summary>
    private const int Patience = 60_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
    ];

    /// <summary>What the host gave to whoever has signed in: they need not give their password in every test.</summary>
    private readonly ConcurrentDictionary<(string Origin, string Name, string Password), IReadOnlyList<Cookie>> _known = new();

    /// <summary>Who came for which test.</summary>
    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> People = new();

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium-headless-shell", Args = Arguments });
    }

    /// <summary>A person with a browser of their own: no cookies, no storage.</summary>
    public async Task<IPage> NewPerson(int width = 1440, string language = "en", string? zone = null)
    {
        // Who asks for it gets the same pages without motion: a seventh of the processor's time, spent on frames that nobody looks at.
        var context = await _browser.NewContextAsync(
            new() { ViewportSize = new() { Width = width, Height = 1000 }, Locale = language, TimezoneId = zone ?? FarAway(), ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Patience);
        People.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Add(context);
        return await context.NewPageAsync();
    }

    /// <summary>Where it is another day than at the association: no page may take the reader's day for it.</summary>
    private static string FarAway() =>
        TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Berlin").Hour < 12 ? "Pacific/Pago_Pago" : "Pacific/Kiritimati";

    /// <summary>Pages that nobody looks at any more would go on moving, and asking the host. Nobody waits for their end.</summary>
    public static void Leave(IXunitTest test, bool hasFailed)
    {
        if (!People.TryRemove(test.UniqueID, out var contexts)) return;
        foreach (var context in contexts) _ = hasFailed ? CloseWithPictures(context, $"failed-{test.TestMethod.MethodName}") : context.CloseAsync();
    }

    /// <summary>Of what was to be seen when a test failed.</summary>
    private static async Task CloseWithPictures(IBrowserContext context, string name)
    {
        foreach (var page in context.Pages) await page.ScreenshotAsync(new() { Path = Path.Combine(TestOutput.Folder, $"{name}-{Guid.NewGuid():N}.png") });
        await context.CloseAsync();
    }

    /// <summary>Somebody with an account, with a phone unless said otherwise, who has followed a link to a page or just comes.</summary>
    public async Task<IPage> SignedIn(RunningHost host, string email, string password, int width = 390, string language = "en", string at = "")
    {
        var page = await NewPerson(width, language);
        await ComeIn(page, (host.Riverside, email, password), at);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
        return page;
    }

    private async Task ComeIn(IPage page, (string Origin, string Name, string Password) who, string at)
    {
        if (_known.TryGetValue(who, out var cookies))
        {
            await page.Context.AddCookiesAsync(cookies);
            await page.GotoAsync($"{who.Origin}/app/{at}");
        }
        else
        {
            await page.SignIn(who.Origin, who.Name, who.Password, at);
            _known[who] = [.. (await page.Context.CookiesAsync([who.Origin])).Where(given => given.HttpOnly).Select(Again)];
        }
    }

    private static Cookie Again(BrowserContextCookiesResult given) => new()
    {
        Name = given.Name,
        Value = given.Value,
        Domain = given.Domain,
        Path = given.Path,
        Expires = given.Expires,
        HttpOnly = given.HttpOnly,
        Secure = given.Secure,
        SameSite = given.SameSite,
    };

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

/// <summary>Whoever came for a test leaves when it ends.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PeopleLeaveAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Browser.Leave(test, TestContext.Current.TestState?.Result == TestResult.Failed);
}

internal static class PageChecks
{
    /// <summary>
    /// Grey shapes of what is coming, what is dimmed while it is fetched anew, or still moving into place, is not yet the page that people read.
    /// </summary>
    private const string IsAtRest = """
        () => !document.querySelector('[aria-busy="true"], .skeleton')
            && document.fonts.status === 'loaded'
            && (!document.querySelector('use[href*=".svg#"]') || performance.getEntriesByType('resource').some(({ name }) => name.includes('.svg#')))
            && document.getAnimations().every(motion => motion.playState !== 'running' || motion.effect.getComputedTiming().iterations === Infinity)
        """;

    /// <summary>What would keep somebody out, in axe's words.</summary>
    private const string Barriers = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.slice(0, 3).map(node => node.html).join(' | ')})`)
        """;

    /// <summary>Texts that stand beyond the card, button or field that they belong to; what scrolls or is cut off on purpose is left out.</summary>
    private const string BeyondTheirFrame = """
        () => {
            const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
            const isBeyond = (text, frame) => frame.width && (text.right > frame.right + 1 || text.left < frame.left - 1);
            const beyond = (node, text) => {
                for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
                    const style = getComputedStyle(at);
                    if (style.overflowX !== 'visible' || style.clipPath !== 'none' || style.position === 'absolute') return false;
                    const isFrame = style.display !== 'inline' && (style.borderRightWidth !== '0px' || style.backgroundColor !== 'rgba(0, 0, 0, 0)');
                    if (isFrame && isBeyond(text, at.getBoundingClientRect())) return true;
                }
                return false;
            };
            const found = new Set();
            while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                if (beyond(node, range.getBoundingClientRect())) found.add(node.data.trim().slice(0, 60));
            }
            return [...found];
        }
        """;

    private static readonly string Axe = $"() => {{ {new BundledAxeScriptProvider().GetScript()} }}";

    /// <summary>
    /// Keeps a picture and lets axe look for what would keep somebody out. As a JPEG, which is made in two thirds of the time.
    /// </summary>
    public static async Task ShouldBeGood(this IPage page, string name)
    {
        var misfits = await page.FindMisfits();
        await page.ScreenshotAsync(new() { Path = Path.Combine(TestOutput.Folder, $"{name}.jpeg"), FullPage = true });
        (await page.FindBarriers()).ShouldBeEmpty($"{name} at {page.Url}");
        misfits.ShouldBeEmpty(name);
    }

    public static Task AtRest(this IPage page) => page.WaitForFunctionAsync(IsAtRest);

    /// <summary>Nothing stands beyond its frame, and the page does not scroll sideways, at any of these widths.</summary>
    public static async Task ShouldFit(this IPage page, string name, params int[] widths)
    {
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 1000);
            (await page.FindMisfits()).ShouldBeEmpty($"{name} at {width}");
        }
    }

    /// <summary>The same on pages of a host whose answers are written anew by a script; by what it writes one sees that it did.</summary>
    public static async Task ShouldFitWhereTexts(this IPage page, string areWrittenAnew, string written, int[] widths, params string[] addresses)
    {
        await page.AddInitScriptAsync(areWrittenAnew);
        foreach (var address in addresses)
        {
            await page.LoadFrom(address);
            await Assertions.Expect(page.GetByText(written).First).ToBeAttachedAsync();
            await page.ShouldFit(address, widths);
        }
    }

    /// <summary>What of the page at rest is wider than its place.</summary>
    private static async Task<string[]> FindMisfits(this IPage page)
    {
        await page.AtRest();
        var beyond = await page.EvaluateAsync<string[]>(BeyondTheirFrame);
        var scrollsSideways = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return scrollsSideways ? [.. beyond, "The page scrolls sideways"] : beyond;
    }

    /// <summary>Run in the page itself: axe's own way through several frames costs four times that, and there are none.</summary>
    private static async Task<string[]> FindBarriers(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Barriers);
    }
}

internal static class Addresses
{
    /// <summary>Waits until the address fits. Playwright's own waiting misses who arrives between its first look and its listening.</summary>
    public static Task Arrives(this IPage page, string pattern) => Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern));

    /// <summary>Waits until the address fits no more.</summary>
    public static Task Leaves(this IPage page, string pattern) => Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(pattern));
}

internal static class SigningIn
{
    /// <summary>Whatever the language: the fields have the same names in each.</summary>
    public static async Task SignIn(this IPage page, string origin, string name, string password, string at = "")
    {
        await page.GotoAsync($"{origin}/app/{at}");
        await page.Locator("#UserNameOrEmail").FillAsync(name);
        await page.Locator("#Password").FillAsync(password);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Arrives("/app/(?!.*code=)");
    }
}
