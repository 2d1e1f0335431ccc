using GroupHub.Abp;
using Microsoft.Extensions.Localization;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.TenantManagement;

namespace Volo.Abp.FeatureManagement;

internal sealed class FeatureAppService(
    IFeatureManager manager,
    IFeatureDefinitionManager definitions,
    IPermissionChecker permissions,
    IStringLocalizerFactory localizers) : IFeatureAppService, ITransientDependency
{
    public async Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey)
    {
        await RequireMayManageAsync(providerName, providerKey);
        var values = (await manager.GetAllWithProviderAsync(providerName, providerKey))
            .ToDictionary(value => value.Name);
        var groups = (await definitions.GetGroupsAsync()).Select(group => new FeatureGroupDto
        {
            Name = group.Name,
            DisplayName = group.DisplayName.Localize(localizers),
            Features = group.GetFeaturesWithChildren()
                .Where(feature => providerKey is not null || feature.IsAvailableToHost)
                .Select(feature => ToDto(feature, values[feature.Name])).ToList(),
        });
        return new GetFeatureListResultDto { Groups = groups.Where(group => group.Features.Count > 0).ToList() };
    }

    public async Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input)
    {
        await RequireMayManageAsync(providerName, providerKey);
        foreach (var change in input.Features)
        {
            await RequireDefinedAsync(change.Name);
            await manager.SetAsync(change.Name, change.Value, providerName, providerKey);
        }

        foreach (var change in input.Features) await RequireParentAsync(change, providerName, providerKey);
    }

    public async Task DeleteAsync(string providerName, string? providerKey)
    {
        await RequireMayManageAsync(providerName, providerKey);
        await manager.DeleteAsync(providerName, providerKey ?? "");
    }

    private async Task RequireMayManageAsync(string providerName, string? providerKey)
    {
        var permission = providerKey.OrNull() is null
            ? FeatureManagementPermissions.ManageHostFeatures
            : TenantManagementPermissions.Tenants.ManageFeatures;
        if (providerName != TenantFeatureValueProvider.ProviderName || !await permissions.IsGrantedAsync(permission))
            throw new AbpAuthorizationException();
    }

    private async Task RequireDefinedAsync(string name)
    {
        if (await definitions.GetOrNullAsync(name) is null)
            throw new BusinessException("GroupHub.FeatureManagement:UnknownFeature").WithData("Feature", name);
    }

    private async Task RequireParentAsync(UpdateFeatureDto change, string providerName, string? providerKey)
    {
        var feature = await definitions.GetAsync(change.Name);
        if (feature.Parent is not { } parent || !IsOn(change.Value)) return;
        if (IsOn(await manager.GetOrNullAsync(parent.Name, providerName, providerKey))) return;

        throw new BusinessException("GroupHub.FeatureManagement:ParentIsOff")
            .WithData("Feature", feature.DisplayName.Localize(localizers).Value)
            .WithData("Parent", parent.DisplayName.Localize(localizers).Value);
    }

    private FeatureDto ToDto(FeatureDefinition feature, FeatureNameValueWithGrantedProvider value) => new()
    {
        Name = feature.Name,
        DisplayName = feature.DisplayName.Localize(localizers),
        Description = feature.Description?.Localize(localizers).Value,
        Value = value.Value,
        Provider = new FeatureProviderDto { Name = value.Provider?.Name ?? "", Key = value.Provider?.Key },
        ValueType = feature.ValueType,
        Depth = DepthOf(feature),
        ParentName = feature.Parent?.Name,
    };

    private static bool IsOn(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static int DepthOf(FeatureDefinition feature) => feature.Parent is { } parent ? DepthOf(parent) + 1 : 0;
}
