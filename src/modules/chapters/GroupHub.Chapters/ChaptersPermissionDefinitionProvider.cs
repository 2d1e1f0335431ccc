using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Chapters;

internal sealed class ChaptersPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(ChaptersPermissions.GroupName, Text("GroupHub.Chapters.Group"));
        group.AddPermission(ChaptersPermissions.Own, Text(ChaptersPermissions.Own), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);
        var view = group.AddPermission(
            ChaptersPermissions.View, Text(ChaptersPermissions.View), MultiTenancySides.Tenant);
        view.AddChild(ChaptersPermissions.Manage, Text(ChaptersPermissions.Manage), MultiTenancySides.Tenant);
        view.AddChild(
            ChaptersPermissions.AppointOfficers, Text(ChaptersPermissions.AppointOfficers), MultiTenancySides.Tenant);
    }

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
