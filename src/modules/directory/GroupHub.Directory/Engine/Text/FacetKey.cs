namespace GroupHub.Directory.Engine.Text;

/// <summary>By what the values of a facet are told apart: those that differ in case or accents only are one.</summary>
internal static class FacetKey
{
    public static string Of(string text)
    {
        var words = Words.In(text);
        return words.Count > 0 ? string.Join(' ', words.Select(word => word.Plain)) : text;
    }
}
