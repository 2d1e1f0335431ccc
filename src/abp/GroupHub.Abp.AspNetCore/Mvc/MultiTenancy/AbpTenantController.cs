using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>Looks a tenant up for the tenant box; an inactive one is not there.</summary>
[ApiController, AllowAnonymous, Route("api/abp/multi-tenancy/tenants")]
public sealed class AbpTenantController(ITenantStore tenants, ITenantNormalizer normalizer) : AbpController
{
    [HttpGet("by-name/{name}")]
    public async Task<FindTenantResultDto> FindTenantByNameAsync(string name) =>
        Describe(await tenants.FindAsync(normalizer.NormalizeName(name)!));

    [HttpGet("by-id/{id:guid}")]
    public async Task<FindTenantResultDto> FindTenantByIdAsync(Guid id) => Describe(await tenants.FindAsync(id));

    private static FindTenantResultDto Describe(TenantConfiguration? tenant) => tenant is { IsActive: true }
        ? new()
        {
            Success = true,
            TenantId = tenant.Id,
            Name = tenant.Name,
            NormalizedName = tenant.NormalizedName,
            IsActive = true,
        }
        : new();
}
