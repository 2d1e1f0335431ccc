using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Each tier is indexed once per audience, under a field of its own. A search reads the fields of one audience only,
/// so that words, corrections and suggestions cannot come from what the viewer may not see.
/// </summary>
internal static class FieldNames
{
    public const string MemberId = "member";
    public const string Number = "number";
    public const string Entry = "entry";

    private static readonly string[] Public = ["p0", "p1", "p2", "p3"];
    private static readonly string[] Members = ["m0", "m1", "m2", "m3"];

    /// <summary>The form of a stem among the words: no word begins like that.</summary>
    public static string OfStem(string language, string stem) => $"={language}:{stem}";

    public static string Of(Audience audience, Tier tier) =>
        (audience == Audience.Public ? Public : Members)[(int)tier];
}
