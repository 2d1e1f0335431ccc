using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues;

internal sealed class DuesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(DuesPermissions.GroupName, Text(DuesPermissions.GroupName));
        group.AddPermission(DuesPermissions.Own, Text(DuesPermissions.Own), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);
        group.AddPermission(DuesPermissions.Applications, Text(DuesPermissions.Applications), MultiTenancySides.Tenant)
            .AddChild(
                DuesPermissions.DecideApplications, Text(DuesPermissions.DecideApplications), MultiTenancySides.Tenant);
        group.AddPermission(DuesPermissions.Plans, Text(DuesPermissions.Plans), MultiTenancySides.Tenant)
            .AddChild(DuesPermissions.ManagePlans, Text(DuesPermissions.ManagePlans), MultiTenancySides.Tenant);
        group.AddPermission(
            DuesPermissions.SendRenewalLinks, Text(DuesPermissions.SendRenewalLinks), MultiTenancySides.Tenant);
        group.AddPermission(DuesPermissions.Standing, Text(DuesPermissions.Standing), MultiTenancySides.Tenant)
            .AddChild(DuesPermissions.EndMemberships, Text(DuesPermissions.EndMemberships), MultiTenancySides.Tenant);
    }

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
