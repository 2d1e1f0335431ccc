using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

public class IdentityUserRole : Entity, IMultiTenant
{
    protected IdentityUserRole() { }

    protected internal IdentityUserRole(Guid userId, Guid roleId, Guid? tenantId)
    {
        UserId = userId;
        RoleId = roleId;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual Guid UserId { get; protected set; }
    public virtual Guid RoleId { get; protected set; }

    public override object?[] GetKeys() => [UserId, RoleId];
}

public class IdentityUserLogin : Entity, IMultiTenant
{
    protected IdentityUserLogin() { }

    protected internal IdentityUserLogin(Guid userId, UserLoginInfo login, Guid? tenantId)
    {
        UserId = userId;
        LoginProvider = login.LoginProvider;
        ProviderKey = login.ProviderKey;
        ProviderDisplayName = login.ProviderDisplayName;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual Guid UserId { get; protected set; }
    public virtual string LoginProvider { get; protected set; } = "";
    public virtual string ProviderKey { get; protected set; } = "";
    public virtual string? ProviderDisplayName { get; protected set; }

    public virtual UserLoginInfo ToUserLoginInfo() => new(LoginProvider, ProviderKey, ProviderDisplayName);

    public override object?[] GetKeys() => [UserId, LoginProvider];
}

public class IdentityUserToken : Entity, IMultiTenant
{
    protected IdentityUserToken() { }

    protected internal IdentityUserToken(Guid userId, string loginProvider, string name, string? value, Guid? tenantId)
    {
        UserId = userId;
        LoginProvider = loginProvider;
        Name = name;
        Value = value;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual Guid UserId { get; protected set; }
    public virtual string LoginProvider { get; protected set; } = "";
    public virtual string Name { get; protected set; } = "";

    [DisableAuditing]
    public virtual string? Value { get; set; }

    public override object?[] GetKeys() => [UserId, LoginProvider, Name];
}

public abstract class IdentityClaim : Entity<Guid>, IMultiTenant
{
    protected IdentityClaim() { }

    protected internal IdentityClaim(Guid id, Claim claim, Guid? tenantId)
        : base(id)
    {
        TenantId = tenantId;
        ClaimType = claim.Type;
        ClaimValue = claim.Value;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual string ClaimType { get; protected set; } = "";
    public virtual string? ClaimValue { get; protected set; }

    public virtual Claim ToClaim() => new(ClaimType, ClaimValue ?? "");

    public virtual void SetClaim(Claim claim)
    {
        ClaimType = claim.Type;
        ClaimValue = claim.Value;
    }
}

public class IdentityUserClaim : IdentityClaim
{
    protected IdentityUserClaim() { }

    protected internal IdentityUserClaim(Guid id, Guid userId, Claim claim, Guid? tenantId)
        : base(id, claim, tenantId) => UserId = userId;

    public virtual Guid UserId { get; protected set; }
}

public class IdentityRoleClaim : IdentityClaim
{
    protected IdentityRoleClaim() { }

    protected internal IdentityRoleClaim(Guid id, Guid roleId, Claim claim, Guid? tenantId)
        : base(id, claim, tenantId) => RoleId = roleId;

    public virtual Guid RoleId { get; protected set; }
}
