using System.Globalization;
using GroupHub.Administration.Features;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Guids;

namespace GroupHub.Host.Pages.Start;

/// <summary>
/// Somebody says which association they want to found; the mail that follows is the same for everybody.
/// </summary>
public sealed class IndexModel(IServiceProvider services, IGuidGenerator guids) : StartPage(services)
{
    [BindProperty]
    public AskToFound Wish { get; set; } = new();

    public FoundingTerms Terms { get; private set; } = new(false, "");

    public PlaceChoices Choices { get; private set; } = null!;

    public bool IsSent { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Wish = new AskToFound
        {
            RequestId = guids.Create(),
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            Country = "DE",
            Currency = "EUR",
            TimeZone = "Europe/Berlin",
        };
        return await PrepareAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        await TryAsync(Wish, otherwise: nameof(Wish.Email));
        IsSent = ModelState.IsValid;
        return await PrepareAsync();
    }

    private async Task<IActionResult> PrepareAsync()
    {
        Terms = await AskAsync(new GetFoundingTerms());
        Choices = await AskAsync(new ListPlaces());
        return Page();
    }
}
