using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;

namespace GroupHub.Chapters.Officers;

/// <summary>
/// Grants what an office gives, beside what a role or a person was given. It says that somebody may do something, not
/// where: that is <see cref="IOfficerRights"/>.
/// </summary>
internal sealed class OfficerPermissionValueProvider(
    IPermissionStore store,
    Mandates mandates,
    IOptions<OfficerRoleOptions> roles) : PermissionValueProvider(store)
{
    public const string ProviderName = "O";

    public override string Name => ProviderName;

    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) =>
        ResultOf(context.Permission.Name, await FindAsync(context.Principal, [context.Permission]));

    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        var mandate = await FindAsync(context.Principal, context.Permissions);
        var result = new MultiplePermissionGrantResult();
        foreach (var permission in context.Permissions)
            result.Result[permission.Name] = ResultOf(permission.Name, mandate);
        return result;
    }

    /// <summary>Only where it could matter: somebody of an association is asked for what an office can give.</summary>
    private async Task<Mandate?> FindAsync(ClaimsPrincipal? principal, IEnumerable<PermissionDefinition> asked)
    {
        if (principal?.FindUserId() is not { } userId || principal.FindTenantId() is null) return null;
        return asked.Any(permission => roles.Value.RolesWith(permission.Name).Any())
            ? await mandates.GetAsync(userId)
            : null;
    }

    private PermissionGrantResult ResultOf(string permission, Mandate? mandate) =>
        mandate?.PathsWith(permission, roles.Value).Any() == true
            ? PermissionGrantResult.Granted
            : PermissionGrantResult.Undefined;
}
