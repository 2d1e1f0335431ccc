namespace GroupHub.Abp;

/// <summary>How a text is written where something is looked for by a part of it.</summary>
public class SearchOptions
{
    /// <summary>
    /// A text as it is kept and looked for, no longer than so many characters: in one case, unless the host does more.
    /// </summary>
    public Func<string, int, string> KeyOf { get; set; } =
        (text, length) => text.ToUpperInvariant().Truncate(length);
}
