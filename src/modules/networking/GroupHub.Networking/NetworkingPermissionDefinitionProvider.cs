using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Networking;

internal sealed class NetworkingPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup(NetworkingPermissions.GroupName, Text(NetworkingPermissions.GroupName))
            .AddPermission(NetworkingPermissions.Own, Text(NetworkingPermissions.Own), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);

    private static LocalizableString Text(string permission) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{permission}");
}
