using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Volo.Abp.Tracing;

namespace GroupHub.Host.Pages;

/// <summary>What happened, and what to do now; never how our inside looks.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), IgnoreAntiforgeryToken]
public sealed class ErrorModel(ICorrelationIdProvider correlationId) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Status { get; set; }

    /// <summary>To be told to whoever helps; the log has the same.</summary>
    public string? Reference { get; private set; }

    public string Kind => (Status ?? Response.StatusCode) switch
    {
        404 => "NotFound",
        429 => "TooMany",
        >= 400 and < 500 => "Refused",
        _ => "Failed",
    };

    public void OnGet() => Describe();

    public void OnPost() => Describe();

    private void Describe() => Reference = Kind == "Failed" ? correlationId.Get() ?? HttpContext.TraceIdentifier : null;
}
