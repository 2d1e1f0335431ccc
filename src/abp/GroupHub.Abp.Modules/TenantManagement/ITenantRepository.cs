using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.TenantManagement.EntityFrameworkCore;

namespace Volo.Abp.TenantManagement;

public interface ITenantRepository : IBasicRepository<Tenant, Guid>
{
    Task<Tenant?> FindByNameAsync(
        string normalizedName, bool includeDetails = true, CancellationToken cancellationToken = default);
}

internal sealed class EfCoreTenantRepository(IDbContextProvider<ITenantManagementDbContext> dbContextProvider)
    : EfCoreRepository<ITenantManagementDbContext, Tenant, Guid>(dbContextProvider),
        ITenantRepository,
        ITransientDependency
{
    public async Task<Tenant?> FindByNameAsync(
        string normalizedName, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).Include(tenant => tenant.ConnectionStrings)
            .FirstOrDefaultAsync(tenant => tenant.NormalizedName == normalizedName, cancellationToken);
}
