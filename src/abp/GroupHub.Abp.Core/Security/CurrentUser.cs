using System.Security.Claims;
using System.Security.Principal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Users;

public interface ICurrentUser
{
    bool IsAuthenticated { get; }

    Guid? Id { get; }

    string? UserName { get; }

    string? Name { get; }

    string? SurName { get; }

    string? PhoneNumber { get; }

    bool PhoneNumberVerified { get; }

    string? Email { get; }

    bool EmailVerified { get; }

    Guid? TenantId { get; }

    string[] Roles { get; }

    Claim? FindClaim(string claimType);

    Claim[] FindClaims(string claimType);

    Claim[] GetAllClaims();

    bool IsInRole(string roleName);
}

/// <summary>Reads the principal that flows with the call, so one instance serves all.</summary>
public class CurrentUser(ICurrentPrincipalAccessor principalAccessor) : ICurrentUser, ISingletonDependency
{
    public virtual bool IsAuthenticated => Id.HasValue;

    public virtual Guid? Id => principalAccessor.Principal?.FindUserId();

    public virtual string? UserName => this.FindClaimValue(AbpClaimTypes.UserName);

    public virtual string? Name => this.FindClaimValue(AbpClaimTypes.Name);

    public virtual string? SurName => this.FindClaimValue(AbpClaimTypes.SurName);

    public virtual string? PhoneNumber => this.FindClaimValue(AbpClaimTypes.PhoneNumber);

    public virtual bool PhoneNumberVerified => IsTrue(AbpClaimTypes.PhoneNumberVerified);

    public virtual string? Email => this.FindClaimValue(AbpClaimTypes.Email);

    public virtual bool EmailVerified => IsTrue(AbpClaimTypes.EmailVerified);

    public virtual Guid? TenantId => principalAccessor.Principal?.FindTenantId();

    public virtual string[] Roles =>
        FindClaims(AbpClaimTypes.Role).Select(c => c.Value).Distinct(StringComparer.Ordinal).ToArray();

    public virtual Claim? FindClaim(string claimType) => principalAccessor.Principal?.FindFirst(claimType);

    public virtual Claim[] FindClaims(string claimType) =>
        principalAccessor.Principal?.FindAll(claimType).ToArray() ?? [];

    public virtual Claim[] GetAllClaims() => principalAccessor.Principal?.Claims.ToArray() ?? [];

    public virtual bool IsInRole(string roleName) =>
        principalAccessor.Principal?.HasClaim(AbpClaimTypes.Role, roleName) == true;

    private bool IsTrue(string claimType) =>
        string.Equals(this.FindClaimValue(claimType), "true", StringComparison.OrdinalIgnoreCase);
}

public static class CurrentUserExtensions
{
    public static string? FindClaimValue(this ICurrentUser currentUser, string claimType) =>
        currentUser.FindClaim(claimType)?.Value;

    public static T FindClaimValue<T>(this ICurrentUser currentUser, string claimType) where T : struct =>
        currentUser.FindClaimValue(claimType) is { } text
            ? (T)System.ComponentModel.TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(text)!
            : default;

    public static Guid GetId(this ICurrentUser currentUser) =>
        currentUser.Id ?? throw new Authorization.AbpAuthorizationException("There is no signed-in user.");

    public static Guid? FindImpersonatorTenantId(this ICurrentUser currentUser) =>
        Guid.TryParse(currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorTenantId), out var id) ? id : null;

    public static Guid? FindImpersonatorUserId(this ICurrentUser currentUser) =>
        Guid.TryParse(currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorUserId), out var id) ? id : null;

    public static string? FindImpersonatorTenantName(this ICurrentUser currentUser) =>
        currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorTenantName);

    public static string? FindImpersonatorUserName(this ICurrentUser currentUser) =>
        currentUser.FindClaimValue(AbpClaimTypes.ImpersonatorUserName);

    public static string GetSessionId(this ICurrentUser currentUser) => currentUser.FindSessionId()!;

    public static string? FindSessionId(this ICurrentUser currentUser) =>
        currentUser.FindClaimValue(AbpClaimTypes.SessionId);
}
