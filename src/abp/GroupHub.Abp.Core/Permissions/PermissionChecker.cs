using System.Security.Claims;
using System.Security.Principal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>
/// Granted when at least one value provider grants and none prohibits; a child needs nothing of its parent here.
/// </summary>
public class PermissionChecker(
    ICurrentPrincipalAccessor principalAccessor,
    IPermissionDefinitionManager definitions,
    ICurrentTenant currentTenant,
    IPermissionValueProviderManager valueProviders) : IPermissionChecker, ITransientDependency
{
    public virtual Task<bool> IsGrantedAsync(string name) => IsGrantedAsync(principalAccessor.Principal, name);

    public virtual async Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name)
    {
        var permission = await definitions.GetOrNullAsync(Check.NotNull(name));
        if (permission is null || !IsPossible(permission, claimsPrincipal))
        {
            return false;
        }

        var granted = false;
        var context = new PermissionValueCheckContext(permission, claimsPrincipal);
        foreach (var provider in valueProviders.ValueProviders)
        {
            if (!IsAllowed(permission, provider))
            {
                continue;
            }

            var result = await provider.CheckAsync(context);
            if (result == PermissionGrantResult.Prohibited)
            {
                return false;
            }

            granted |= result == PermissionGrantResult.Granted;
        }

        return granted;
    }

    public virtual Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) =>
        IsGrantedAsync(principalAccessor.Principal, names);

    public virtual async Task<MultiplePermissionGrantResult> IsGrantedAsync(
        ClaimsPrincipal? claimsPrincipal, string[] names)
    {
        var result = new MultiplePermissionGrantResult();
        var open = new List<PermissionDefinition>();
        foreach (var name in Check.NotNull(names))
        {
            var permission = await definitions.GetOrNullAsync(name);
            var possible = permission is not null && IsPossible(permission, claimsPrincipal);
            result.Result[name] = possible ? PermissionGrantResult.Undefined : PermissionGrantResult.Prohibited;
            if (possible)
            {
                open.Add(permission!);
            }
        }

        foreach (var provider in valueProviders.ValueProviders)
        {
            await AskAsync(provider, claimsPrincipal, open, result);
        }

        return result;
    }

    private static async Task AskAsync(
        IPermissionValueProvider provider,
        ClaimsPrincipal? principal,
        List<PermissionDefinition> permissions,
        MultiplePermissionGrantResult result)
    {
        var asked = permissions
            .Where(p => IsAllowed(p, provider) && result.Result[p.Name] == PermissionGrantResult.Undefined).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var answers = await provider.CheckAsync(new PermissionValuesCheckContext(asked, principal));
        foreach (var (name, answer) in answers.Result.Where(a => a.Value != PermissionGrantResult.Undefined))
        {
            result.Result[name] = answer;
        }
    }

    private bool IsPossible(PermissionDefinition permission, ClaimsPrincipal? principal) =>
        permission.IsEnabled && permission.MultiTenancySide.HasFlag(SideOf(principal));

    private MultiTenancySides SideOf(ClaimsPrincipal? principal) =>
        principal?.FindTenantId() is not null || (principal?.FindUserId() is null && currentTenant.Id.HasValue)
            ? MultiTenancySides.Tenant
            : MultiTenancySides.Host;

    private static bool IsAllowed(PermissionDefinition permission, IPermissionValueProvider provider) =>
        permission.Providers.Count == 0 || permission.Providers.Contains(provider.Name);
}
