namespace GroupHub.Administration.Batches;

/// <summary>
/// How a broken rule is called in a batch, whichever module it is of: by the end of its code, for which there is a
/// short text.
/// </summary>
internal static class BatchReasons
{
    /// <summary>On file no more.</summary>
    public const string Gone = "Gone";

    /// <summary>Not for a rule's sake.</summary>
    public const string Failed = "Failed";

    public static string Of(string? code) => code is null ? Failed : code[(code.LastIndexOf(':') + 1)..];
}
