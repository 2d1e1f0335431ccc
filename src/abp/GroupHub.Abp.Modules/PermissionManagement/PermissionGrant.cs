using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>A permission that a role ("R", its name) or a user ("U", its id) was given.</summary>
[Audited]
public class PermissionGrant : Entity<Guid>, IMultiTenant
{
    protected PermissionGrant() { }

    public PermissionGrant(Guid id, string name, string providerName, string? providerKey, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), PermissionGrantConsts.MaxNameLength);
        ProviderName = Check.NotNullOrWhiteSpace(
            providerName, nameof(providerName), PermissionGrantConsts.MaxProviderNameLength);
        ProviderKey = providerKey ?? "";
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual string Name { get; protected set; } = "";
    public virtual string ProviderName { get; protected set; } = "";
    public virtual string ProviderKey { get; protected internal set; } = "";
}

public static class PermissionGrantConsts
{
    public static int MaxNameLength { get; set; } = 128;
    public static int MaxProviderNameLength { get; set; } = 64;
    public static int MaxProviderKeyLength { get; set; } = 256;
}
