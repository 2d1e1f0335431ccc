using System.Text.RegularExpressions;
using GroupHub.Abp;
using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

internal sealed partial class TenantAppService(
    IRepository<Tenant, Guid> tenants,
    ITenantManager manager,
    TenantStore store,
    IDataSeeder seeder,
    ICurrentTenant currentTenant,
    IOptions<SearchOptions> searching) : ITenantAppService, ITransientDependency
{
    public async Task<TenantDto> GetAsync(Guid id) => ToDto(await tenants.GetAsync(id));

    public async Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input)
    {
        var found = (await tenants.GetQueryableAsync()).AsNoTracking().Matching(input.Filter, searching.Value);
        var page = await found.SortBy(input.Sorting, ("name", tenant => tenant.NormalizedName))
            .PageBy(input.SkipCount, input.MaxResultCount).ToListAsync();
        return new PagedResultDto<TenantDto>(await found.LongCountAsync(), page.ConvertAll(ToDto));
    }

    public async Task<TenantDto> CreateAsync(TenantCreateDto input)
    {
        RequireAddressable(input.Name);
        var tenant = await manager.CreateAsync(input.Name);
        await tenants.InsertAsync(tenant, autoSave: true);
        await store.ForgetAsync(tenant);

        using (currentTenant.Change(tenant.Id, tenant.Name))
        {
            await seeder.SeedAsync(new DataSeedContext(tenant.Id)
                .WithProperty("AdminEmail", input.AdminEmailAddress)
                .WithProperty("AdminPassword", input.AdminPassword));
        }

        return ToDto(tenant);
    }

    public async Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input)
    {
        RequireAddressable(input.Name);
        var tenant = await tenants.GetAsync(id);
        tenant.RequireUnchanged(input.ConcurrencyStamp);

        await manager.ChangeNameAsync(tenant, input.Name);
        await tenants.UpdateAsync(tenant, autoSave: true);
        await store.ForgetAsync(tenant);
        return ToDto(tenant);
    }

    public async Task DeleteAsync(Guid id)
    {
        if (await tenants.FindAsync(id) is not { } tenant) return;

        await tenants.DeleteAsync(tenant);
        await store.ForgetAsync(tenant);
    }

    private static TenantDto ToDto(Tenant tenant) =>
        new() { Id = tenant.Id, Name = tenant.Name, ConcurrencyStamp = tenant.ConcurrencyStamp };

    private static void RequireAddressable(string name)
    {
        if (!HostLabel().IsMatch(name)) throw new BusinessException("GroupHub.TenantManagement:InvalidName");
    }

    [GeneratedRegex("^[A-Za-z0-9](-?[A-Za-z0-9])*$")]
    private static partial Regex HostLabel();
}
