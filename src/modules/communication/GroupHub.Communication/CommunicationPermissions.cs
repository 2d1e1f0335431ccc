namespace GroupHub.Communication;

public static class CommunicationPermissions
{
    public const string GroupName = "GroupHub.Communication";

    /// <summary>
    /// To write to members: to all of the association's, or by office to those of a chapter and all below it (R35).
    /// </summary>
    public const string Mail = GroupName + ".Mail";

    /// <summary>One's own choice of what to be written to about.</summary>
    public const string Own = GroupName + ".Own";
}
