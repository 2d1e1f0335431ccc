namespace GroupHub.Directory;

public static class DirectoryErrors
{
    /// <summary>There is no index at the moment; it is being made.</summary>
    public const string BeingRebuilt = "GroupHub.Directory:BeingRebuilt";

    /// <summary>Another process holds the index.</summary>
    public const string InUse = "GroupHub.Directory:InUse";

    public const string UnknownAssociation = "GroupHub.Directory:UnknownAssociation";
}
