using GroupHub.Abp.PermissionManagement;
using Microsoft.Extensions.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

internal sealed class PermissionAppService(
    IPermissionManager manager,
    IPermissionDefinitionManager definitions,
    PermissionHolders holders,
    PermissionGuard guard,
    IStringLocalizerFactory localizers,
    ICurrentTenant currentTenant) : IPermissionAppService, ITransientDependency
{
    public Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey) =>
        ListAsync(providerName, providerKey, _ => true);

    public Task<GetPermissionListResultDto> GetByGroupAsync(
        string groupName, string providerName, string providerKey) =>
        ListAsync(providerName, providerKey, group => group.Name == groupName);

    public async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        await guard.RequireMayManageAsync(providerName);
        var key = (await holders.GetAsync(providerName, providerKey)).Key;
        var changes = await guard.CheckAsync(providerName, key, input.Permissions);
        foreach (var (name, isGranted) in changes) await manager.SetAsync(name, providerName, key, isGranted);
    }

    private async Task<GetPermissionListResultDto> ListAsync(
        string providerName, string providerKey, Func<PermissionGroupDefinition, bool> isWanted)
    {
        await guard.RequireMayManageAsync(providerName);
        var holder = await holders.GetAsync(providerName, providerKey);
        var granted = (await manager.GetAllAsync(providerName, holder.Key)).ToDictionary(permission => permission.Name);
        var groups = (await definitions.GetGroupsAsync()).Where(isWanted).Select(group => ToDto(group, granted));
        return new GetPermissionListResultDto
        {
            EntityDisplayName = holder.Name,
            Groups = groups.Where(group => group.Permissions.Count > 0).ToList(),
        };
    }

    private PermissionGroupDto ToDto(
        PermissionGroupDefinition group, Dictionary<string, PermissionWithGrantedProviders> granted)
    {
        var text = group.DisplayName as LocalizableString;
        return new PermissionGroupDto
        {
            Name = group.Name,
            DisplayName = group.DisplayName.Localize(localizers),
            DisplayNameKey = text?.Name,
            DisplayNameResource = text?.ResourceName,
            Permissions = group.GetPermissionsWithChildren().Where(permission => granted.ContainsKey(permission.Name))
                .Select(permission => ToDto(permission, granted[permission.Name])).ToList(),
        };
    }

    private PermissionGrantInfoDto ToDto(PermissionDefinition permission, PermissionWithGrantedProviders granted) =>
        new()
    {
        Name = permission.Name,
        DisplayName = permission.DisplayName.Localize(localizers),
        ParentName = IsShown(permission.Parent) ? permission.Parent?.Name : null,
        IsGranted = granted.IsGranted,
        AllowedProviders = permission.Providers,
        GrantedProviders = granted.Providers.ConvertAll(by => new ProviderInfoDto
        {
            ProviderName = by.Name,
            ProviderKey = by.Key,
        }),
    };

    private bool IsShown(PermissionDefinition? permission) =>
        permission is { IsEnabled: true } && permission.MultiTenancySide.HasFlag(currentTenant.GetMultiTenancySide());
}
