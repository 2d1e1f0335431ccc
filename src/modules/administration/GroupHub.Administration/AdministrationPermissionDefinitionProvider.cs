using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration;

internal sealed class AdministrationPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(AdministrationPermissions.GroupName, Text(AdministrationPermissions.GroupName));
        group.AddPermission(
            AdministrationPermissions.Overview, Text(AdministrationPermissions.Overview), MultiTenancySides.Tenant);
        group.AddPermission(
            AdministrationPermissions.Todo, Text(AdministrationPermissions.Todo), MultiTenancySides.Tenant);
        group.AddPermission(
            AdministrationPermissions.Branding, Text(AdministrationPermissions.Branding), MultiTenancySides.Tenant);
        group.AddPermission(
            AdministrationPermissions.Rules, Text(AdministrationPermissions.Rules), MultiTenancySides.Tenant);
        group.AddPermission(
            AdministrationPermissions.Members, Text(AdministrationPermissions.Members), MultiTenancySides.Tenant)
            .AddChild(
                AdministrationPermissions.ExportMembers, Text(AdministrationPermissions.ExportMembers),
                MultiTenancySides.Tenant);
        group.AddPermission(AdministrationPermissions.AuditLog, Text(AdministrationPermissions.AuditLog))
            .AddChild(AdministrationPermissions.ExportAuditLog, Text(AdministrationPermissions.ExportAuditLog));
        group.AddPermission(
            AdministrationPermissions.Founding, Text(AdministrationPermissions.Founding), MultiTenancySides.Host);
    }

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
