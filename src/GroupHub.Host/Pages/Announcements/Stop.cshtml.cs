using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GroupHub.Host.Pages.Announcements;

/// <summary>
/// Switches a stream of announcements off without signing in. A scanner that opens the link switches nothing off; a
/// mail program that posts to it (RFC 8058) does, so there is no token to post along.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StopModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    public MailStream? Stream { get; private set; }

    public bool IsStopped { get; private set; }

    public async Task OnGetAsync() => Show(await sender.Send(new ReadStopLink(Key)), isStopped: false);

    public async Task OnPostAsync() => Show(await sender.Send(new StopStream(Key)), isStopped: true);

    private void Show(MailStream? stream, bool isStopped)
    {
        (Stream, IsStopped) = (stream, isStopped && stream is not null);
        if (stream is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
