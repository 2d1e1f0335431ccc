namespace GroupHub.Networking;

public static class NetworkingPermissions
{
    public const string GroupName = "GroupHub.Networking";

    /// <summary>One's own network. There is no permission to see anybody else's (N20).</summary>
    public const string Own = GroupName + ".Own";
}
