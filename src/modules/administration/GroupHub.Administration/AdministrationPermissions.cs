namespace GroupHub.Administration;

public static class AdministrationPermissions
{
    public const string GroupName = "GroupHub.Administration";

    public const string Overview = GroupName + ".Overview";
    public const string Branding = GroupName + ".Branding";

    /// <summary>The list of all people with their standing.</summary>
    public const string Members = GroupName + ".Members";
    public const string ExportMembers = Members + ".Export";
}
