namespace GroupHub.Abp.Identity;

public static class IdentityErrors
{
    public const string UnknownRole = "GroupHub.Identity:UnknownRole";
    public const string RoleNotHeld = "GroupHub.Identity:RoleNotHeld";
    public const string RoleMayDoMore = "GroupHub.Identity:RoleMayDoMore";
    public const string UserMayDoMore = "GroupHub.Identity:UserMayDoMore";
    public const string LastAdmin = "GroupHub.Identity:LastAdmin";
    public const string OwnSecondFactor = "GroupHub.Identity:OwnSecondFactor";
    public const string SelfDeactivation = "GroupHub.Identity:SelfDeactivation";
}
