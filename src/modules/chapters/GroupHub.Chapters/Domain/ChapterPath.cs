namespace GroupHub.Chapters.Domain;

/// <summary>A place in the tree as text: the ids from the root down, between slashes.</summary>
internal static class ChapterPath
{
    /// <summary>Deep enough for any association; a longer path would not fit into an index.</summary>
    public const int MaxDepth = 50;

    private const string Slash = "/";
    private const int StepLength = 33;

    public const int MaxLength = (MaxDepth * StepLength) + 1;

    public static string Below(string? parent, Guid id) => $"{parent ?? Slash}{id:N}/";

    /// <summary>The path of what stands right above; none at the top.</summary>
    public static string? Above(string path) => path.Length > StepLength + 1 ? path[..^StepLength] : null;

    public static int DepthOf(string path) => (path.Length - 1) / StepLength;

    /// <summary>The path of the chapter so many steps down from the root, on the way to this one.</summary>
    public static string UpTo(string path, int depth) => path[..((depth * StepLength) + 1)];

    /// <summary>The chapters on the way down to this one, itself included.</summary>
    public static IReadOnlyList<Guid> StepsOf(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(step => Guid.ParseExact(step, "N"))];

    public static bool IsWithin(string path, string root) => path.StartsWith(root, StringComparison.Ordinal);
}
