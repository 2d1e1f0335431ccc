using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.Authorization;

/// <summary>Every permission is a policy of the same name; each policy is made once.</summary>
public class AbpAuthorizationPolicyProvider(
    IOptions<AuthorizationOptions> options, IPermissionDefinitionManager permissions)
    : DefaultAuthorizationPolicyProvider(options)
{
    private readonly ConcurrentDictionary<string, AuthorizationPolicy> _policies = new(StringComparer.Ordinal);

    /// <summary>
    /// Lets ASP.NET Core keep an endpoint's policy: permissions are defined at start and never change.
    /// </summary>
    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (_policies.TryGetValue(policyName, out var known)) return known;
        if (await base.GetPolicyAsync(policyName) is { } configured) return configured;
        if (await permissions.GetOrNullAsync(policyName) is null) return null;
        return _policies.GetOrAdd(policyName, Require);
    }

    private static AuthorizationPolicy Require(string permission) =>
        new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .AddRequirements(new PermissionRequirement(permission))
            .Build();
}
