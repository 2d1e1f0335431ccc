namespace GroupHub.Administration;

public static class AdministrationPermissions
{
    public const string GroupName = "GroupHub.Administration";

    public const string Overview = GroupName + ".Overview";

    /// <summary>What waits for one in one's chapters.</summary>
    public const string Todo = GroupName + ".Todo";
    public const string Branding = GroupName + ".Branding";

    /// <summary>What the association decides for itself: days of grace, who sees what, and the like.</summary>
    public const string Rules = GroupName + ".Rules";

    /// <summary>The list of all people with their standing.</summary>
    public const string Members = GroupName + ".Members";
    public const string ExportMembers = Members + ".Export";

    /// <summary>Who has changed what, and from where.</summary>
    public const string AuditLog = GroupName + ".AuditLog";
    public const string ExportAuditLog = AuditLog + ".Export";

    /// <summary>The host says whether anybody may found an association.</summary>
    public const string Founding = GroupName + ".Founding";
}
