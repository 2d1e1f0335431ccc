using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;
using Volo.Abp.Settings;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The names a client may see; definitions never change after the start.</summary>
internal sealed class ClientDefinitions(
    IPermissionDefinitionManager permissions,
    ISettingDefinitionManager settings,
    IFeatureDefinitionManager features)
{
    private Names? _names;

    public ValueTask<Names> GetAsync() => _names is { } names ? new(names) : new(ReadAsync());

    private async Task<Names> ReadAsync() => _names = new Names(
        [.. (await permissions.GetPermissionsAsync()).Select(permission => permission.Name)],
        [.. (await settings.GetAllAsync())
            .Where(setting => setting.IsVisibleToClients).Select(setting => setting.Name)],
        [.. (await features.GetAllAsync())
            .Where(feature => feature.IsVisibleToClients).Select(feature => feature.Name)]);

    public sealed record Names(string[] Permissions, string[] Settings, string[] Features);
}
