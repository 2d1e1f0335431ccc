using GroupHub.Foundation;
using GroupHub.Networking;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GroupHub.Host.Pages.Network;

/// <summary>
/// Stops one kind of mail without signing in. A scanner that opens the link stops nothing; a mail program that posts
/// to it (RFC 8058) does, so there is no token to post along.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StopModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    public MailKind? Kind { get; private set; }

    public bool IsStopped { get; private set; }

    public async Task OnGetAsync() => Show(await sender.Send(new ReadStopLink(Key)), isStopped: false);

    public async Task OnPostAsync() => Show(await sender.Send(new StopMails(Key)), isStopped: true);

    private void Show(MailKind? kind, bool isStopped)
    {
        (Kind, IsStopped) = (kind, isStopped && kind is not null);
        if (kind is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
