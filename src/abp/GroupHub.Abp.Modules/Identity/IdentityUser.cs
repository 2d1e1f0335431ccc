using GroupHub.Abp.Identity;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>Somebody who can sign in, at the host or at one tenant.</summary>
[Audited]
public partial class IdentityUser : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    protected IdentityUser() { }

    public IdentityUser(Guid id, string userName, string email, Guid? tenantId = null)
        : base(id)
    {
        TenantId = tenantId;
        UserName = Check.NotNullOrWhiteSpace(userName, nameof(userName), IdentityUserConsts.MaxUserNameLength);
        NormalizedUserName = userName.ToUpperInvariant();
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), IdentityUserConsts.MaxEmailLength);
        NormalizedEmail = email.ToUpperInvariant();
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
        SecurityStamp = Guid.NewGuid().ToString("N");
        IsActive = true;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual string UserName { get; protected internal set; } = "";

    [DisableAuditing]
    public virtual string NormalizedUserName { get; protected internal set; } = "";

    public virtual string? Name { get; set; }
    public virtual string? Surname { get; set; }
    public virtual string Email { get; protected internal set; } = "";

    [DisableAuditing]
    public virtual string NormalizedEmail { get; protected internal set; } = "";

    public virtual bool EmailConfirmed { get; protected internal set; }

    [DisableAuditing]
    public virtual string? PasswordHash { get; protected internal set; }

    [DisableAuditing]
    public virtual string SecurityStamp { get; protected internal set; } = "";

    public virtual bool IsExternal { get; set; }
    public virtual string? PhoneNumber { get; protected internal set; }
    public virtual bool PhoneNumberConfirmed { get; protected internal set; }
    public virtual bool IsActive { get; protected internal set; }
    public virtual bool TwoFactorEnabled { get; protected internal set; }
    public virtual DateTimeOffset? LockoutEnd { get; protected internal set; }
    public virtual bool LockoutEnabled { get; protected internal set; }

    [DisableAuditing]
    public virtual int AccessFailedCount { get; protected internal set; }

    public virtual bool ShouldChangePasswordOnNextLogin { get; protected internal set; }
    public virtual DateTimeOffset? LastPasswordChangeTime { get; protected set; }

    public virtual ICollection<IdentityUserRole> Roles { get; protected set; } = [];
    public virtual ICollection<IdentityUserClaim> Claims { get; protected set; } = [];
    public virtual ICollection<IdentityUserLogin> Logins { get; protected set; } = [];
    public virtual ICollection<IdentityUserToken> Tokens { get; protected set; } = [];

    public virtual bool IsInRole(Guid roleId) => Roles.Any(role => role.RoleId == roleId);

    public virtual void AddRole(Guid roleId)
    {
        if (!IsInRole(roleId)) Roles.Add(new IdentityUserRole(Id, roleId, TenantId));
    }

    public virtual void RemoveRole(Guid roleId) => Roles.RemoveAll(role => role.RoleId == roleId);

    public virtual void SetEmailConfirmed(bool confirmed) => EmailConfirmed = confirmed;

    public virtual void SetPhoneNumberConfirmed(bool confirmed) => PhoneNumberConfirmed = confirmed;

    public virtual void SetPhoneNumber(string? phoneNumber, bool confirmed)
    {
        PhoneNumber = phoneNumber;
        PhoneNumberConfirmed = !string.IsNullOrWhiteSpace(phoneNumber) && confirmed;
    }

    public virtual void SetIsActive(bool isActive) => IsActive = isActive;

    public virtual void SetShouldChangePasswordOnNextLogin(bool shouldChange) =>
        ShouldChangePasswordOnNextLogin = shouldChange;

    public virtual void SetLastPasswordChangeTime(DateTimeOffset? time) => LastPasswordChangeTime = time;

    internal void ChangeSecurityStamp(string stamp)
    {
        SecurityStamp = stamp;
        AddLocalEvent(new SecurityStampChanged(Id, stamp));
    }

    /// <summary>That another address than this one is about to be the account's.</summary>
    internal void TellAddressGivenUp() => AddDistributedEvent(new SignInAddressGivenUp(Id, Email));

    public override string ToString() => $"{base.ToString()}, UserName = {UserName}";
}
