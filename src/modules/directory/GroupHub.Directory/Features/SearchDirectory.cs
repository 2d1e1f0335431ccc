using FluentValidation;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;

namespace GroupHub.Directory.Features;

public sealed record SearchDirectory : PagedQuery, IQuery<DirectoryPage>
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

public sealed record DirectoryFacetValue(string Value, int Count, bool Selected);

internal sealed class SearchDirectoryValidator : PagedQueryValidator<SearchDirectory>
{
    private const int MostChoices = 50;

    public SearchDirectoryValidator()
    {
        RuleFor(q => q.MaxResultCount).LessThanOrEqualTo(100);
        RuleFor(q => q.Sorting).Must(sorting => sorting is null or "" || DirectorySorting.Of(sorting) is not null);
        RuleFor(q => q.Town.Length).LessThanOrEqualTo(MostChoices).OverridePropertyName(nameof(SearchDirectory.Town));
        RuleFor(q => q.Industry.Length).LessThanOrEqualTo(MostChoices).OverridePropertyName(nameof(SearchDirectory.Industry));
        RuleFor(q => q.Skill.Length).LessThanOrEqualTo(MostChoices).OverridePropertyName(nameof(SearchDirectory.Skill));
        RuleFor(q => q.Chapter.Length).LessThanOrEqualTo(MostChoices).OverridePropertyName(nameof(SearchDirectory.Chapter));
        RuleFor(q => q.Plan.Length).LessThanOrEqualTo(MostChoices).OverridePropertyName(nameof(SearchDirectory.Plan));
    }
}

internal sealed class SearchDirectoryHandler(IndexReader index, DirectoryViewers viewers, IAssociationClock clock)
    : IQueryHandler<SearchDirectory, DirectoryPage>
{
    public async Task<DirectoryPage> Handle(SearchDirectory query, CancellationToken cancellation)
    {
        var search = new DirectorySearch
        {
            Text = query.Query ?? "",
            Towns = query.Town,
            Industries = query.Industry,
            Skills = query.Skill,
            Chapters = query.Chapter,
            Plans = query.Plan,
            Sort = DirectorySorting.Of(query.Sorting) ?? DirectorySort.Relevance,
            Skip = query.SkipCount,
            Take = query.MaxResultCount,
            Audience = await viewers.GetAudienceAsync(),
            Today = await clock.GetTodayAsync(),
        };
        return PageOf(query, await index.SearchAsync(viewers.GetAssociation(), search, cancellation));
    }

    private static DirectoryPage PageOf(SearchDirectory query, DirectoryHits hits) => new()
    {
        TotalCount = hits.TotalCount,
        Items = [.. hits.Hits.Select(DirectoryCard.Of)],
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
