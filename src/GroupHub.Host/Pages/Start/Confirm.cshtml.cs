using GroupHub.Administration.Features;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Host.Pages.Start;

/// <summary>Where the mail leads. Looking at it changes nothing: scanners follow links, too.</summary>
public sealed class ConfirmModel(IServiceProvider services) : StartPage(services)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Nothing for a link that does not work, or no longer.</summary>
    public FoundingStatus? Founding { get; private set; }

    public FoundingTerms Terms { get; private set; } = new(false, "");

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        if (await FindAsync() is { SignInUrl: null })
            await TryAsync(
                new FoundAssociation { Id = Id, Key = Key, Address = Address, Name = Name, Password = Password ?? "" },
                otherwise: nameof(Password));
        return await ShowAsync();
    }

    private async Task<IActionResult> ShowAsync()
    {
        Founding = await FindAsync();
        Terms = await AskAsync(new GetFoundingTerms());
        Address ??= Founding?.Address;
        Name ??= Founding?.Name;
        return Page();
    }

    private async Task<FoundingStatus?> FindAsync()
    {
        try
        {
            return await AskAsync(new GetFounding(Id, Key));
        }
        catch (Exception refused) when (refused is EntityNotFoundException or BusinessException)
        {
            // Made up, or too old: the page offers to start again.
            return null;
        }
    }
}
