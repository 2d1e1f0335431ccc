using GroupHub.Directory.Engine;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>People and searches as short as a test wants them.</summary>
internal static class A
{
    public static DirectorySearch Search(string text = "", Audience audience = Audience.Members) =>
        new() { Text = text, Searcher = OneOf(audience), Today = Corpus.Today };

    /// <summary>Somebody who is near to nobody.</summary>
    public static Searcher OneOf(Audience audience) => audience == Audience.Public ? Searcher.Visitor : Searcher.Member;

    /// <summary>A member who holds these keys.</summary>
    public static Searcher Holding(params Guid[] keys) => new(Audience.Members, keys.ToHashSet());

    public static DirectoryEntry Person(string name, Func<Listing, Listing>? says = null) => Person(name, says, says);

    public static DirectoryEntry Person(string name, Func<Listing, Listing>? toMembers, Func<Listing, Listing>? toPublic)
    {
        var parts = name.Split(' ', 2);
        var listing = new Listing { FirstName = parts[0], LastName = parts.ElementAtOrDefault(1) ?? "" };
        return new DirectoryEntry
        {
            MemberId = Guid.NewGuid(),
            ListedOn = [Corpus.ThisYear],
            Members = toMembers?.Invoke(listing) ?? listing,
            Public = toPublic?.Invoke(listing) ?? listing,
        };
    }

    public static IEnumerable<string> Names(this DirectoryHits hits) => hits.Hits.Select(hit => hit.Listing.Name);

    public static IReadOnlyList<FacetValue> Facet(this DirectoryHits hits, FacetName name) => hits.Facets[(int)name].Values;
}
