namespace GroupHub.Directory;

public static class DirectoryPermissions
{
    public const string GroupName = "GroupHub.Directory";

    /// <summary>To see what members share with each other; the public part needs no permission.</summary>
    public const string View = GroupName;
    public const string Rebuild = GroupName + ".Rebuild";

    /// <summary>To say which search words mean the same.</summary>
    public const string Words = GroupName + ".Words";
}
