using System.Globalization;
using Microsoft.Playwright;
using ZXing;

namespace GroupHub.EndToEnd.Tests;

/// <summary>
/// The camera at the door, on an officer's phone. The camera is Chromium's pretended one; what reads codes in its picture
/// stands in for the reader that only phones have, and sees the code that a member's own page shows.
/// </summary>
public sealed class DoorCameraTests(RunningHost host, Browser browser)
{
    private const string Member = "Mira Holm";

    private static readonly DateOnly Yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);

    [Fact]
    public async Task The_camera_reads_a_code_once_marks_its_member_and_is_released_when_it_is_closed()
    {
        var code = await CodeOf("mira.holm@riverside.example", "Officer-2026");
        var page = await AtTheDoor("Read by the camera", mayUseCamera: true, Reader(code));
        List<string> marks = [];
        page.Request += (_, request) => { if (request.Url.EndsWith("/marks", StringComparison.Ordinal)) marks.Add(request.PostData!); };

        await OpenScanner(page);
        await Expect(page.GetByText($"{Member} is here.")).ToBeVisibleAsync();
        await Readings(page, 5);
        await page.ShouldBeGood("45-door-camera");
        var camera = await page.EvaluateHandleAsync("document.querySelector('video').srcObject");
        (await IsLive(camera)).ShouldBeTrue();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Expect(page.Locator("video")).ToHaveCountAsync(0);
        (await IsLive(camera)).ShouldBeFalse();
        await Expect(page.GetByText(Here(1))).ToBeVisibleAsync();

        await OpenScanner(page);
        await Expect(page.GetByText($"{Member} is here already.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        marks.ShouldHaveSingleItem().ShouldContain(code);
        await page.ReloadAsync();
        await Expect(page.GetByText(Here(1))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_scanner_that_is_closed_while_the_camera_starts_leaves_it_off()
    {
        var page = await AtTheDoor("Closed at once", mayUseCamera: true, Reader("none") + SlowCamera);

        await OpenScanner(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await page.EvaluateAsync("letCameraStart()");

        await page.WaitForFunctionAsync("() => window.camera?.getTracks().every(track => track.readyState === 'ended')");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_reader_or_without_leave_for_the_camera_the_code_is_typed(bool hasReader)
    {
        var page = await AtTheDoor($"Typed, {(hasReader ? "camera refused" : "no reader")}", mayUseCamera: !hasReader, hasReader ? Reader("none") : NoReader);

        await OpenScanner(page);

        await Expect(page.GetByText("Type the code that stands below the picture.")).ToBeVisibleAsync();
        await Expect(page.Locator("video")).ToHaveCountAsync(0);
        var field = page.GetByLabel("Code, eight letters and digits");
        await Expect(field).ToBeFocusedAsync();
        await page.ShouldBeGood($"46-door-typed-{(hasReader ? "refused" : "no-reader")}");
        await field.FillAsync("2222 2222");
        await field.PressAsync("Enter");
        await Expect(page.GetByText("Nobody here has this code")).ToBeVisibleAsync();
    }

    /// <summary>Reads the same code in every picture once the camera has one, and counts how often it was asked.</summary>
    private static string Reader(string code) => $$"""
        window.readings = 0;
        window.BarcodeDetector = class {
            async detect(video) {
                if (!video.videoWidth || video.paused) throw new DOMException('There is no picture yet.', 'InvalidStateError');
                window.readings++;
                return [{ rawValue: '{{code}}' }];
            }
        };
        """;

    private const string NoReader = "delete window.BarcodeDetector;";

    /// <summary>A camera that starts when the test says so.</summary>
    private const string SlowCamera = """
        const started = new Promise(start => { window.letCameraStart = start; });
        const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async wanted => { await started; return (window.camera = await open(wanted)); };
        """;

    /// <summary>As when the officer does not allow it: this Chromium asks nobody.</summary>
    private const string RefusedCamera = """
        navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('Permission denied', 'NotAllowedError'); };
        """;

    private static System.Text.RegularExpressions.Regex Here(int count) => new(string.Create(CultureInfo.InvariantCulture, $"^{count} of "));

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static Task OpenScanner(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Scan code" }).ClickAsync();

    private static Task<IJSHandle> Readings(IPage page, int most) => page.WaitForFunctionAsync("most => window.readings >= most", most);

    private static Task<bool> IsLive(IJSHandle stream) => stream.EvaluateAsync<bool>("stream => stream.getTracks().some(track => track.readyState === 'live')");

    /// <summary>What a camera reads in the picture on the member's own page.</summary>
    private async Task<string> CodeOf(string email, string password)
    {
        var page = await browser.SignedIn(host, email, password, at: "meetings/code");
        await page.GetByRole(AriaRole.Button, new() { Name = "Get my code" }).ClickAsync();
        var picture = page.GetByRole(AriaRole.Img, new() { Name = "Your check-in code" });
        await Expect(picture).ToBeVisibleAsync();
        var grey = Convert.FromBase64String(await picture.EvaluateAsync<string>(Photograph));
        var side = (int)Math.Sqrt(grey.Length);
        return new BarcodeReaderGeneric().Decode(new RGBLuminanceSource(grey, side, side, RGBLuminanceSource.BitmapFormat.Gray8)).ShouldNotBeNull().Text;
    }

    private const string Photograph = """
        async picture => {
            await picture.decode();
            const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 400 });
            const context = canvas.getContext('2d');
            context.drawImage(picture, 0, 0, 400, 400);
            const pixels = context.getImageData(0, 0, 400, 400).data;
            let grey = '';
            for (let i = 0; i < pixels.length; i += 4) grey += String.fromCharCode(pixels[i]);
            return btoa(grey);
        }
        """;

    private async Task<IPage> AtTheDoor(string title, bool mayUseCamera, string script)
    {
        var page = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026");
        await page.Context.AddInitScriptAsync(script);
        if (!mayUseCamera) await page.Context.AddInitScriptAsync(RefusedCamera);
        await page.GotoAsync($"{host.Riverside}/app/console/meetings/new");
        await page.GetByLabel("Title").FillAsync(title);
        var chapter = page.GetByRole(AriaRole.Combobox, new() { Name = "For whom" });
        await chapter.SelectOptionAsync(await chapter.Locator("option", new() { HasText = "Upper Weir" }).First.InnerTextAsync());
        await page.GetByLabel("First date").FillAsync(Yesterday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByLabel("Begins at").FillAsync("07:00");
        await page.GetByLabel("Place", new() { Exact = true }).FillAsync("Old Mill");
        await page.GetByLabel("Open to visitors").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Check-in" }).ClickAsync();
        await Expect(page.GetByText(Here(0))).ToBeVisibleAsync();
        return page;
    }
}
