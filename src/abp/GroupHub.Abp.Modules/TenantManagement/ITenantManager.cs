using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

public interface ITenantManager
{
    Task<Tenant> CreateAsync(string name);

    Task ChangeNameAsync(Tenant tenant, string name);
}

internal sealed class TenantManager(
    ITenantRepository tenants,
    ITenantNormalizer normalizer,
    IGuidGenerator guidGenerator,
    TenantStore store) : ITenantManager, ITransientDependency
{
    public async Task<Tenant> CreateAsync(string name)
    {
        Check.NotNullOrWhiteSpace(name, nameof(name));
        var normalizedName = normalizer.NormalizeName(name)!;
        await RequireFreeAsync(normalizedName, name, except: null);

        return new Tenant(guidGenerator.Create(), name, normalizedName);
    }

    public async Task ChangeNameAsync(Tenant tenant, string name)
    {
        Check.NotNullOrWhiteSpace(name, nameof(name));
        var normalizedName = normalizer.NormalizeName(name)!;
        await RequireFreeAsync(normalizedName, name, except: tenant.Id);

        await store.ForgetAsync(tenant);
        tenant.SetName(name);
        tenant.SetNormalizedName(normalizedName);
    }

    private async Task RequireFreeAsync(string normalizedName, string name, Guid? except)
    {
        var other = await tenants.FindByNameAsync(normalizedName);
        if (other is not null && other.Id != except)
            throw new BusinessException("Volo.Abp.TenantManagement:DuplicateTenantName").WithData("Name", name);
    }
}
