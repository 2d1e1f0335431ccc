using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>
/// A named set of permissions. Static ones come with the product and can neither be renamed nor deleted.
/// </summary>
[Audited]
public class IdentityRole : AggregateRoot<Guid>, IMultiTenant
{
    protected IdentityRole() { }

    public IdentityRole(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        TenantId = tenantId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength);
        NormalizedName = name.ToUpperInvariant();
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
        IsPublic = true;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual string Name { get; protected internal set; } = "";

    [DisableAuditing]
    public virtual string NormalizedName { get; protected internal set; } = "";

    public virtual bool IsDefault { get; set; }
    public virtual bool IsStatic { get; set; }
    public virtual bool IsPublic { get; set; }

    public virtual ICollection<IdentityRoleClaim> Claims { get; protected set; } = [];

    public virtual void ChangeName(string name) =>
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength);

    public override string ToString() => $"{base.ToString()}, Name = {Name}";
}
