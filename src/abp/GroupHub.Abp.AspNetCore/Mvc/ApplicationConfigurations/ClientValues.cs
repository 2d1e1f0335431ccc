using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What a client may know of permissions, settings and features, for the current user and tenant.</summary>
internal sealed class ClientValues(
    ClientDefinitions definitions,
    IPermissionChecker permissions,
    ISettingProvider settings,
    IFeatureChecker features,
    ICurrentUser user)
{
    public async Task<Dictionary<string, bool>> GetGrantedPoliciesAsync()
    {
        if (!user.IsAuthenticated) return [];
        var grants = await permissions.IsGrantedAsync((await definitions.GetAsync()).Permissions);
        return grants.Result.Where(grant => grant.Value == PermissionGrantResult.Granted)
            .ToDictionary(grant => grant.Key, _ => true);
    }

    public async Task<Dictionary<string, string?>> GetSettingsAsync()
    {
        var values = await settings.GetAllAsync((await definitions.GetAsync()).Settings);
        return values.ToDictionary(setting => setting.Name, setting => setting.Value);
    }

    public async Task<Dictionary<string, string?>> GetFeaturesAsync()
    {
        var names = (await definitions.GetAsync()).Features;
        var values = new Dictionary<string, string?>(names.Length);
        foreach (var name in names) values[name] = await features.GetOrNullAsync(name);
        return values;
    }
}
