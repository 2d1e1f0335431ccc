using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine;

internal sealed record DirectorySearch
{
    /// <summary>Whatever a person typed: plain words, never an expression.</summary>
    public string Text { get; init; } = "";

    /// <summary>Values within a facet are alternatives; between facets all must hold.</summary>
    public IReadOnlyList<string> Towns { get; init; } = [];
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Skills { get; init; } = [];
    public IReadOnlyList<string> Chapters { get; init; } = [];
    public IReadOnlyList<string> Plans { get; init; } = [];
    public Wording Wording { get; init; } = Wording.Plain;
    public DirectorySort Sort { get; init; }
    public int Skip { get; init; }
    public int Take { get; init; } = 20;
    public required Searcher Searcher { get; init; }
    public Audience Audience => Searcher.Audience;

    /// <summary>The association's civil date.</summary>
    public required DateOnly Today { get; init; }

    public IReadOnlyList<string> Selected(FacetName facet) => facet switch
    {
        FacetName.Town => Towns,
        FacetName.Industry => Industries,
        FacetName.Skill => Skills,
        FacetName.Chapter => Chapters,
        _ => Plans,
    };
}

internal enum DirectorySort
{
    /// <summary>Name, then company and job, then skills, industries and town, then the rest; equals by name.</summary>
    Relevance,
    Name,

    /// <summary>Newest first.</summary>
    Joined,
}

internal sealed record DirectorySuggestion(string Text, Searcher Searcher, DateOnly Today, int Take = 8)
{
    public Wording Wording { get; init; } = Wording.Plain;
}

internal enum FacetName
{
    Town,
    Industry,
    Skill,
    Chapter,
    Plan,
}

internal static class FacetNames
{
    public static FacetName[] All { get; } = Enum.GetValues<FacetName>();

    /// <summary>
    /// Whether the facet's values are found by typing them too, and hence suggested; others are only chosen.
    /// </summary>
    public static bool IsSearched(this FacetName facet) =>
        facet is FacetName.Town or FacetName.Industry or FacetName.Skill;

    /// <summary>
    /// Whether the facet says of people what their cards do not: which plan somebody has may tell their age or what
    /// they can pay.
    /// </summary>
    public static bool IsSensitive(this FacetName facet) => facet is FacetName.Plan;
}

internal sealed record DirectoryHits
{
    /// <summary>Exact, however many there are and whatever page was asked for.</summary>
    public required int TotalCount { get; init; }
    public required IReadOnlyList<DirectoryHit> Hits { get; init; }

    /// <summary>In the order of <see cref="FacetName"/>.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>What was searched for instead, when nobody matched the words as they were typed.</summary>
    public string? UnderstoodAs { get; init; }
}

/// <param name="TotalCount">Exact, whatever page was asked for.</param>
/// <param name="Members">Those on the page.</param>
internal sealed record DirectoryMatches(int TotalCount, IReadOnlyList<Guid> Members);

/// <param name="MemberId">Whom.</param>
/// <param name="MemberSince">Since when.</param>
/// <param name="Listing">What the viewer's audience may see.</param>
/// <param name="Highlights">Fields in which words were found, as HTML.</param>
internal sealed record DirectoryHit(Guid MemberId, DateOnly? MemberSince, Listing Listing, Highlights Highlights)
{
    /// <summary>Whether some of those who find the person may see more of them.</summary>
    public bool HasMore { get; init; }
}

internal sealed record Facet(FacetName Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>Fewer people than that are not counted where the count would say something about them (R60).</summary>
    public const int FewestTold = 5;

    /// <summary>What is chosen stays visible, and how many are few is left open.</summary>
    public static Facet Of(FacetName name, IEnumerable<FacetValue> counted) => new(name, name.IsSensitive()
        ? [.. counted.Where(value => value.Selected || value.Count >= FewestTold).Select(Cautious)]
        : [.. counted]);

    private static FacetValue Cautious(FacetValue value) =>
        value.Count < FewestTold ? value with { Count = null } : value;
}

/// <param name="Value">As people write it.</param>
/// <param name="Count">How many have it; absent where they are too few to be told.</param>
/// <param name="Selected">Whether it was chosen.</param>
internal sealed record FacetValue(string Value, int? Count, bool Selected);

/// <summary>
/// HTML-encoded texts with <c>&lt;mark&gt;</c> around the words that were found; absent where none was.
/// </summary>
internal sealed record Highlights
{
    public static readonly IReadOnlyDictionary<string, string> NoTags = new Dictionary<string, string>();

    public static Highlights None { get; } = new();

    public string? Name { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Company { get; init; }
    public string? Town { get; init; }

    /// <summary>The part of what the person says of themselves that shows why they were found.</summary>
    public string? Snippet { get; init; }

    /// <summary>By the tag's text.</summary>
    public IReadOnlyDictionary<string, string> Industries { get; init; } = NoTags;
    public IReadOnlyDictionary<string, string> Skills { get; init; } = NoTags;
}
