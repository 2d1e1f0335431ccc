using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings;

internal sealed class MeetingsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(MeetingsPermissions.GroupName, Text(MeetingsPermissions.GroupName));
        group.AddPermission(MeetingsPermissions.Own, Text(MeetingsPermissions.Own), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);
        var view = group.AddPermission(
            MeetingsPermissions.View, Text("GroupHub.Meetings.View"), MultiTenancySides.Tenant);
        view.AddChild(MeetingsPermissions.Schedule, Text(MeetingsPermissions.Schedule), MultiTenancySides.Tenant);
        view.AddChild(
            MeetingsPermissions.RecordAttendance, Text(MeetingsPermissions.RecordAttendance), MultiTenancySides.Tenant);
        view.AddChild(MeetingsPermissions.Visitors, Text(MeetingsPermissions.Visitors), MultiTenancySides.Tenant);
    }

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
