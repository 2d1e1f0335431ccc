using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;

namespace Volo.Abp.Identity;

public static class IdentityPermissions
{
    public const string GroupName = "AbpIdentity";

    public static class Roles
    {
        public const string Default = GroupName + ".Roles";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    public static class Users
    {
        public const string Default = GroupName + ".Users";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    public static class UserLookup
    {
        public const string Default = GroupName + ".UserLookup";
    }
}

public class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(IdentityPermissions.GroupName, L("Permission:IdentityManagement"));

        var roles = group.AddPermission(IdentityPermissions.Roles.Default, L("Permission:RoleManagement"));
        roles.AddChild(IdentityPermissions.Roles.Create, L("Permission:Create"));
        roles.AddChild(IdentityPermissions.Roles.Update, L("Permission:Edit"));
        roles.AddChild(IdentityPermissions.Roles.Delete, L("Permission:Delete"));
        roles.AddChild(IdentityPermissions.Roles.ManagePermissions, L("Permission:ChangePermissions"));

        var users = group.AddPermission(IdentityPermissions.Users.Default, L("Permission:UserManagement"));
        users.AddChild(IdentityPermissions.Users.Create, L("Permission:Create"));
        users.AddChild(IdentityPermissions.Users.Update, L("Permission:Edit"));
        users.AddChild(IdentityPermissions.Users.Delete, L("Permission:Delete"));
        users.AddChild(IdentityPermissions.Users.ManagePermissions, L("Permission:ChangePermissions"));

        group.AddPermission(IdentityPermissions.UserLookup.Default, L("Permission:UserLookup"));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<IdentityResource>(name);
}
