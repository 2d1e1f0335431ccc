namespace GroupHub.Directory;

public static class DirectoryErrors
{
    /// <summary>There is no index at the moment; it is being made.</summary>
    public const string BeingRebuilt = "GroupHub.Directory:BeingRebuilt";

    /// <summary>Another process holds the index.</summary>
    public const string InUse = "GroupHub.Directory:InUse";

    /// <summary>The server that holds the index does not answer.</summary>
    public const string Unavailable = "GroupHub.Directory:Unavailable";

    /// <summary>A line of synonyms with fewer than two words.</summary>
    public const string LonelyWord = "GroupHub.Directory:LonelyWord";
    public const string NothingToSave = "GroupHub.Directory:NothingToSave";
    public const string TooManySavedSearches = "GroupHub.Directory:TooManySavedSearches";
    public const string TooManyCards = "GroupHub.Directory:TooManyCards";

    public const string UnknownAssociation = "GroupHub.Directory:UnknownAssociation";
}
