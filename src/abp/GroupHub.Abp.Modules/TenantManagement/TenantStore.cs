using System.Linq.Expressions;
using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.TenantManagement;

/// <summary>
/// Asked by every request, hence cached by id and by name; a name that nobody has is not kept. Every context asks it
/// where its database is, so it looks for its own context only when it must read.
/// </summary>
internal sealed class TenantStore(
    IServiceProvider services,
    CommittedCache<TenantCacheItem> cache,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant) : ITenantStore, ITransientDependency
{
    public Task<TenantConfiguration?> FindAsync(string normalizedName) =>
        FindAsync($"n:{normalizedName}", tenant => tenant.NormalizedName == normalizedName);

    public Task<TenantConfiguration?> FindAsync(Guid id) => FindAsync($"i:{id:N}", tenant => tenant.Id == id);

    public Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false) =>
        unitOfWorkManager.ReadAsync<IReadOnlyList<TenantConfiguration>>(async () =>
        {
            using var host = currentTenant.Change(null);
            var all = await (await TenantsAsync()).AsNoTracking()
                .Include(tenant => tenant.ConnectionStrings).OrderBy(tenant => tenant.NormalizedName).ToListAsync();
            return all.ConvertAll(Configuration);
        });

    public async Task ForgetAsync(Tenant tenant)
    {
        await cache.InvalidateAsync($"i:{tenant.Id:N}");
        await cache.InvalidateAsync($"n:{tenant.NormalizedName}");
    }

    private async Task<TenantConfiguration?> FindAsync(string key, Expression<Func<Tenant, bool>> predicate)
    {
        using var host = currentTenant.Change(null);
        var item = await cache.GetOrAddAsync(key, () => unitOfWorkManager.ReadAsync(() => LoadAsync(predicate)));
        if (item.Value is null) await cache.InvalidateAsync(key);
        return item.Value;
    }

    private async Task<TenantCacheItem> LoadAsync(Expression<Func<Tenant, bool>> predicate)
    {
        var tenant = await (await TenantsAsync()).AsNoTracking()
            .Include(t => t.ConnectionStrings).FirstOrDefaultAsync(predicate);
        return new TenantCacheItem { Value = tenant is null ? null : Configuration(tenant) };
    }

    private Task<IQueryable<Tenant>> TenantsAsync() =>
        services.GetRequiredService<IRepository<Tenant, Guid>>().GetQueryableAsync();

    private static TenantConfiguration Configuration(Tenant tenant)
    {
        var configuration = new TenantConfiguration(tenant.Id, tenant.Name, tenant.NormalizedName)
        {
            ConnectionStrings = [],
        };
        foreach (var connection in tenant.ConnectionStrings)
            configuration.ConnectionStrings[connection.Name] = connection.Value;
        return configuration;
    }
}

[Serializable]
[IgnoreMultiTenancy]
internal sealed class TenantCacheItem
{
    public TenantConfiguration? Value { get; set; }
}
