using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement.Localization;

namespace Volo.Abp.TenantManagement;

public static class TenantManagementPermissions
{
    public const string GroupName = "AbpTenantManagement";

    public static class Tenants
    {
        public const string Default = GroupName + ".Tenants";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManageFeatures = Default + ".ManageFeatures";
        public const string ManageConnectionStrings = Default + ".ManageConnectionStrings";
    }
}

public class AbpTenantManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(TenantManagementPermissions.GroupName, L("Permission:TenantManagement"));
        var tenants = group.AddPermission(
            TenantManagementPermissions.Tenants.Default, L("Tenants"), MultiTenancySides.Host);
        AddChild(tenants, TenantManagementPermissions.Tenants.Create, "Permission:Create");
        AddChild(tenants, TenantManagementPermissions.Tenants.Update, "Permission:Edit");
        AddChild(tenants, TenantManagementPermissions.Tenants.Delete, "Permission:Delete");
        AddChild(tenants, TenantManagementPermissions.Tenants.ManageFeatures, "Permission:ManageFeatures");
        AddChild(
            tenants, TenantManagementPermissions.Tenants.ManageConnectionStrings, "Permission:ManageConnectionStrings");
    }

    private static void AddChild(PermissionDefinition parent, string name, string text) =>
        parent.AddChild(name, L(text), MultiTenancySides.Host);

    private static LocalizableString L(string name) => LocalizableString.Create<AbpTenantManagementResource>(name);
}
