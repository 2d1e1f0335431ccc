using Volo.Abp.Authorization.Permissions;
using Volo.Abp.FeatureManagement.Localization;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.FeatureManagement;

public static class FeatureManagementPermissions
{
    public const string GroupName = "FeatureManagement";
    public const string ManageHostFeatures = GroupName + ".ManageHostFeatures";
}

public class FeaturePermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) => context
        .AddGroup(FeatureManagementPermissions.GroupName, L("Permission:FeatureManagement"))
        .AddPermission(
            FeatureManagementPermissions.ManageHostFeatures,
            L("Permission:FeatureManagement.ManageHostFeatures"),
            MultiTenancySides.Host);

    private static LocalizableString L(string name) => LocalizableString.Create<AbpFeatureManagementResource>(name);
}
