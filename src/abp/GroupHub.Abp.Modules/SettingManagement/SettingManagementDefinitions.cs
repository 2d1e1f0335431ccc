using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;
using Volo.Abp.Localization;
using Volo.Abp.SettingManagement.Localization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.SettingManagement;

public static class SettingManagementPermissions
{
    public const string GroupName = "SettingManagement";
    public const string Emailing = GroupName + ".Emailing";
    public const string EmailingTest = Emailing + ".Test";
    public const string TimeZone = GroupName + ".TimeZone";
}

public static class SettingManagementFeatures
{
    public const string GroupName = "SettingManagement";
    public const string Enable = GroupName + ".Enable";
    public const string AllowChangingEmailSettings = GroupName + ".AllowChangingEmailSettings";
}

public class SettingManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(SettingManagementPermissions.GroupName, L("Permission:SettingManagement"));
        var emailing = group.AddPermission(SettingManagementPermissions.Emailing, L("Permission:Emailing"));
        emailing.AddChild(SettingManagementPermissions.EmailingTest, L("Permission:EmailingTest"));
        group.AddPermission(SettingManagementPermissions.TimeZone, L("Permission:TimeZone"));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<AbpSettingManagementResource>(name);
}

public class SettingManagementFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.AddGroup(SettingManagementFeatures.GroupName, L("Feature:SettingManagementGroup"));
        var enable = group.AddFeature(
            SettingManagementFeatures.Enable,
            "true",
            L("Feature:SettingManagementEnable"),
            L("Feature:SettingManagementEnableDescription"),
            new ToggleStringValueType());
        enable.CreateChild(
            SettingManagementFeatures.AllowChangingEmailSettings,
            "true",
            L("Feature:AllowChangingEmailSettings"),
            L("Feature:AllowChangingEmailSettingsDescription"),
            new ToggleStringValueType());
    }

    private static LocalizableString L(string name) => LocalizableString.Create<AbpSettingManagementResource>(name);
}
