using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Auditing;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>The payment page of the demo gateway; it is not there once a real gateway is configured.</summary>
[DemoOnly, Route("demo-checkout"), AllowAnonymous, DisableAuditing, ApiExplorerSettings(IgnoreApi = true)]
public sealed class DemoCheckoutController(ISender sender) : ModuleController
{
    [HttpGet("{id:guid}"), ResponseCache(NoStore = true)]
    public async Task<IActionResult> Show(Guid id)
    {
        var page = await sender.Send(new ShowDemoCheckout(id));
        return page.LeaveTo is { } url ? Redirect(url) : Html(page);
    }

    [HttpPost("{id:guid}"), IgnoreAntiforgeryToken]
    public async Task<IActionResult> Act(Guid id, [FromForm] string? action)
    {
        if (!Enum.TryParse<DemoAction>(action, out var button) || !Enum.IsDefined(button)) return BadRequest();

        var outcome = await sender.Send(new ActOnDemoCheckout(id, button));
        Response.Headers.Location = outcome.LeaveTo ?? $"/demo-checkout/{id}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    [HttpGet("look.css"), ResponseCache(Duration = 300)]
    public async Task<IActionResult> Look() =>
        Content(await sender.Send(new DemoStylesheet()), "text/css; charset=utf-8");

    [HttpGet("inter-400.ttf"), ResponseCache(Duration = 86_400)]
    public FileContentResult RegularFont() => Font("Inter-Regular.ttf");

    [HttpGet("inter-600.ttf"), ResponseCache(Duration = 86_400)]
    public FileContentResult BoldFont() => Font("Inter-SemiBold.ttf");

    private FileContentResult Font(string name) => File(EmbeddedFiles.Bytes(name), "font/ttf");

    private static ContentResult Html(DemoPage page) => new()
    {
        Content = page.Html,
        ContentType = "text/html; charset=utf-8",
        StatusCode = page.IsKnown ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
    };
}
