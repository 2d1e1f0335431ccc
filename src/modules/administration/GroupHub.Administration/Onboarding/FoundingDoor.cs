using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Onboarding;

/// <summary>Associations are founded at the host's own address, and only while the host wants it.</summary>
internal sealed class FoundingDoor(
    IRepository<Founding, Guid> foundings, FoundingLinks links, ISettingProvider settings, ICurrentTenant tenant)
    : ITransientDependency
{
    public async Task<bool> IsOpenAsync() =>
        tenant.Id is null && await settings.IsTrueAsync(AdministrationSettings.SelfFounding);

    public async Task RequireOpenAsync()
    {
        Rule.Require(tenant.Id is null, AdministrationErrors.NoFoundingHere);
        Rule.Require(await IsOpenAsync(), AdministrationErrors.FoundingClosed);
    }

    /// <summary>As below; others who want the same have to wait until this is done.</summary>
    public async Task<Founding> OpenAloneAsync(Guid id, string? key, CancellationToken cancellation)
    {
        await foundings.LockAsync(id, cancellation);
        return await OpenAsync(id, key, cancellation);
    }

    /// <summary>A wrong key and an unknown id look the same.</summary>
    public async Task<Founding> OpenAsync(Guid id, string? key, CancellationToken cancellation)
    {
        await RequireOpenAsync();
        var founding = links.IsGenuine(id, key) ? await foundings.FindAsync(id, cancellationToken: cancellation) : null;
        return founding ?? throw new EntityNotFoundException(typeof(Founding), id);
    }
}
