using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GroupHub.Host.Pages;

/// <summary>
/// Switches one kind of mail off without signing in. A scanner that opens the link switches nothing off; a mail program
/// that posts to it (RFC 8058) does, so there is no token to post along.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class StopPageModel<TKind>(StopLinks<TKind> links, ISender sender)
    : PageModel where TKind : struct, Enum
{
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    public StopView View { get; private set; } = null!;

    /// <summary>What the module's own texts begin with.</summary>
    protected abstract string Texts { get; }

    /// <summary>Where it can be chosen by somebody who has signed in.</summary>
    protected abstract string Settings { get; }

    public void OnGet() => Show(links.Read(Key)?.Kind, isStopped: false);

    public async Task OnPostAsync() => Show(await sender.Send(Stop(Key)), isStopped: true);

    /// <returns>The command that does it, and says what it has switched off.</returns>
    protected abstract ICommand<TKind?> Stop(string? key);

    private void Show(TKind? kind, bool isStopped)
    {
        View = new StopView(Texts, Settings, Key, kind?.ToString(), isStopped);
        if (kind is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}

/// <param name="Texts">What the module's own texts begin with.</param>
/// <param name="Settings">Where it can be chosen by somebody who has signed in.</param>
/// <param name="Key">Of the link.</param>
/// <param name="Kind">What the link is about, if it is one of ours.</param>
/// <param name="IsStopped">Whether it has been switched off.</param>
public sealed record StopView(string Texts, string Settings, string? Key, string? Kind, bool IsStopped);
