using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Communication;

internal sealed class CommunicationPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(CommunicationPermissions.GroupName, Text(CommunicationPermissions.GroupName));
        group.AddPermission(CommunicationPermissions.Own, Text(CommunicationPermissions.Own), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);
        group.AddPermission(
            CommunicationPermissions.Mail, Text(CommunicationPermissions.Mail), MultiTenancySides.Tenant);
    }

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
