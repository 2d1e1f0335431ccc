using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

public class AbpDefaultTenantStoreOptions
{
    public TenantConfiguration[] Tenants { get; set; } = [];
}

/// <summary>Tenants from the configuration; a tenant-management module brings a store of its own.</summary>
[Dependency(TryRegister = true)]
public class DefaultTenantStore(IOptionsMonitor<AbpDefaultTenantStoreOptions> options)
    : ITenantStore, ITransientDependency
{
    public Task<TenantConfiguration?> FindAsync(string normalizedName) =>
        Task.FromResult(Array.Find(options.CurrentValue.Tenants, t => t.NormalizedName == normalizedName));

    public Task<TenantConfiguration?> FindAsync(Guid id) =>
        Task.FromResult(Array.Find(options.CurrentValue.Tenants, t => t.Id == id));

    public Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false) =>
        Task.FromResult<IReadOnlyList<TenantConfiguration>>(options.CurrentValue.Tenants);
}

[ExposeServices(typeof(ITenantNormalizer))]
public class UpperInvariantTenantNormalizer : ITenantNormalizer, ITransientDependency
{
    public virtual string? NormalizeName(string? name) => name?.Normalize().ToUpperInvariant();
}
