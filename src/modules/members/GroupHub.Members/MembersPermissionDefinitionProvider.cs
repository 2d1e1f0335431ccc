using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Members;

internal sealed class MembersPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(MembersPermissions.GroupName, Text(MembersPermissions.GroupName));
        group.AddPermission(MembersPermissions.Own, Text(MembersPermissions.Own), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);
        var view = group.AddPermission(
            MembersPermissions.View, Text(MembersPermissions.View), MultiTenancySides.Tenant);
        view.AddChild(MembersPermissions.Edit, Text(MembersPermissions.Edit), MultiTenancySides.Tenant);
        view.AddChild(MembersPermissions.Remove, Text(MembersPermissions.Remove), MultiTenancySides.Tenant);
    }

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
