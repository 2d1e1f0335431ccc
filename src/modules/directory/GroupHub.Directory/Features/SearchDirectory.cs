using FluentValidation;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;

namespace GroupHub.Directory.Features;

public sealed record SearchDirectory : PagedQuery, ISearchFields, IQuery<DirectoryPage>
{
    public SearchDirectory() => MaxResultCount = 20;

    /// <summary>Words in any order; typing errors are forgiven.</summary>
    public string? Query { get; init; }

    /// <summary>Several towns are alternatives, as are several industries, skills, chapters or plans.</summary>
    public string[] Town { get; init; } = [];
    public string[] Industry { get; init; } = [];
    public string[] Skill { get; init; } = [];
    public string[] Chapter { get; init; } = [];
    public string[] Plan { get; init; } = [];
}

public sealed record DirectoryPage
{
    public required int TotalCount { get; init; }
    public required IReadOnlyList<DirectoryCard> Items { get; init; }
    public required IReadOnlyList<DirectoryFacet> Facets { get; init; }

    /// <summary>What was searched for instead, when nobody matched the words as they were typed.</summary>
    public string? UnderstoodAs { get; init; }
    public required string Query { get; init; }
}

/// <param name="Name">"town", "industry", "skill", "chapter" or "plan".</param>
/// <param name="Values">The most frequent first.</param>
public sealed record DirectoryFacet(string Name, IReadOnlyList<DirectoryFacetValue> Values);

/// <param name="Value">As people write it.</param>
/// <param name="Count">How many have it; absent where they are too few to be told.</param>
/// <param name="Selected">Whether it was chosen.</param>
public sealed record DirectoryFacetValue(string Value, int? Count, bool Selected);

internal sealed class SearchDirectoryValidator : PagedQueryValidator<SearchDirectory>
{
    private const int MostChoices = 50;

    public SearchDirectoryValidator()
    {
        RuleFor(q => q.MaxResultCount).LessThanOrEqualTo(100);
        RuleFor(q => q.Sorting).Must(sorting => sorting is null or "" || DirectorySorting.Of(sorting) is not null);
        this.CheckChoices(MostChoices);
    }
}

internal sealed class SearchDirectoryHandler(
    IndexReader index, DirectorySearches searches, DirectoryViewers viewers, FoundCards cards)
    : IQueryHandler<SearchDirectory, DirectoryPage>
{
    public async Task<DirectoryPage> Handle(SearchDirectory query, CancellationToken cancellation)
    {
        var search = await searches.OfAsync(query.ToCriteria(), cancellation) with
        {
            Sort = DirectorySorting.Of(query.Sorting) ?? DirectorySort.Relevance,
            Skip = query.SkipCount,
            Take = query.MaxResultCount,
        };
        var hits = await index.SearchAsync(viewers.GetAssociation(), search, cancellation);
        return PageOf(query, hits, await cards.OfAsync(hits.Hits, cancellation));
    }

    private static DirectoryPage PageOf(
        SearchDirectory query, DirectoryHits hits, IReadOnlyList<DirectoryCard> cards) =>
        new()
    {
        TotalCount = hits.TotalCount,
        Items = cards,
        Facets = [.. hits.Facets.Select(FacetOf)],
        UnderstoodAs = hits.UnderstoodAs,
        Query = query.Query ?? "",
    };

    private static DirectoryFacet FacetOf(Facet facet) => new(
        facet.Name.ToString().ToLowerInvariant(),
        [.. facet.Values.Select(value => new DirectoryFacetValue(value.Value, value.Count, value.Selected))]);
}

internal static class DirectorySorting
{
    public static DirectorySort? Of(string? sorting) => sorting?.ToLowerInvariant() switch
    {
        "relevance" => DirectorySort.Relevance,
        "name" => DirectorySort.Name,
        "joined" => DirectorySort.Joined,
        _ => null,
    };
}
