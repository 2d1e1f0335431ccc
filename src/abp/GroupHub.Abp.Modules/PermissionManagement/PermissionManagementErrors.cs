namespace GroupHub.Abp.PermissionManagement;

public static class PermissionManagementErrors
{
    public const string UnknownPermission = "GroupHub.PermissionManagement:UnknownPermission";
    public const string UnknownProvider = "GroupHub.PermissionManagement:UnknownProvider";
    public const string PermissionNotHeld = "GroupHub.PermissionManagement:PermissionNotHeld";
    public const string ParentNotGranted = "GroupHub.PermissionManagement:ParentNotGranted";
    public const string AdminKeepsAll = "GroupHub.PermissionManagement:AdminKeepsAll";
}
