namespace GroupHub.Chapters;

/// <summary>
/// Rights over chapters. Granted to a role or a person they hold for the whole association; an officer holds what
/// their office gives on their own subtree only (R35), so every handler asks <see cref="IOfficerRights"/> where.
/// </summary>
public static class ChaptersPermissions
{
    public const string GroupName = "GroupHub.Chapters";

    /// <summary>Chapters as staff see them, with their officers and members.</summary>
    public const string View = GroupName;

    /// <summary>Found, change, move and close chapters; transfer members.</summary>
    public const string Manage = GroupName + ".Manage";

    /// <summary>Appoint officers and end their terms.</summary>
    public const string AppointOfficers = GroupName + ".AppointOfficers";

    /// <summary>One's own chapters.</summary>
    public const string Own = GroupName + ".Own";
}
