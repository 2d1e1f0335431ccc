using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Directory;

internal sealed class DirectoryPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(DirectoryPermissions.GroupName, Text("GroupHub.Directory.Group"));
        group.AddPermission(DirectoryPermissions.View, Text(DirectoryPermissions.View), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);
        group.AddPermission(DirectoryPermissions.Rebuild, Text(DirectoryPermissions.Rebuild), MultiTenancySides.Tenant);
        group.AddPermission(DirectoryPermissions.Words, Text(DirectoryPermissions.Words), MultiTenancySides.Tenant);
    }

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
