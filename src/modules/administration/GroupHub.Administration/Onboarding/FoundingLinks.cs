using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Onboarding;

/// <summary>Links that only the mail knows: who has one has the mailbox.</summary>
internal sealed class FoundingLinks(
    IDataProtectionProvider protection, IAssociationLinks links, ICurrentTenant tenant) : ITransientDependency
{
    private readonly IDataProtector _seal = protection.CreateProtector("GroupHub.Administration.Founding");

    public ValueTask<string> ToAsync(Guid foundingId) =>
        links.ToAsync($"/start/confirm?id={foundingId}&key={_seal.Protect($"{foundingId:N}")}");

    /// <summary>Where the association's console is, once there is one.</summary>
    public async Task<string> ToConsoleAsync(Founding founding)
    {
        using (tenant.Change(founding.AssociationId, founding.Address)) return await links.ToAsync("/app/");
    }

    public bool IsGenuine(Guid foundingId, string? key) => _seal.Open(key) == $"{foundingId:N}";
}
