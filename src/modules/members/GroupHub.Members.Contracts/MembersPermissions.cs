namespace GroupHub.Members;

public static class MembersPermissions
{
    public const string GroupName = "GroupHub.Members";

    /// <summary>Every profile, whatever its visibility.</summary>
    public const string View = GroupName;
    public const string Edit = GroupName + ".Edit";

    /// <summary>To erase a person from the association's records for good.</summary>
    public const string Remove = GroupName + ".Remove";

    /// <summary>One's own profile.</summary>
    public const string Own = GroupName + ".Own";
}
