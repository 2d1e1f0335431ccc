using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Completes what somebody types from the listings and facet values that match it.</summary>
internal static class Suggester
{
    private const int PeopleLookedAt = 40;

    public static IReadOnlyList<string> Suggest(Snapshot snapshot, DirectorySuggestion asked)
    {
        var typed = TypedText.Read(asked.Text);
        using var text = TextMatch.Find(typed, snapshot, asked.Audience, asked.Today.DayNumber);
        if (text.IsEverybody) return [];

        var search = new DirectorySearch { Audience = asked.Audience, Today = asked.Today, Take = PeopleLookedAt };
        var selection = Selection.Of(snapshot, search, text);
        var writer = new HitWriter(snapshot, asked.Audience, text);
        var listings = selection.Page().Select(writer.ListingOf).ToList();
        var names = listings.Select(listing => listing.Name).Where(name => HasAll(text, name, Tier.Name));
        var work = listings.SelectMany(listing => Tiers.TextsOf(listing, Tier.Work)).Where(phrase => HasAll(text, phrase, Tier.Work));
        var tags = selection.Facets().Where(facet => facet.Name.IsSearched()).SelectMany(facet => facet.Values).OrderByDescending(value => value.Count)
            .Select(value => value.Value).Where(phrase => HasAll(text, phrase, Tier.Tags));
        return [.. InTurn(names, work, tags).DistinctBy(phrase => phrase.ToUpperInvariant()).Take(asked.Take)];
    }

    private static bool HasAll(TextMatch text, string phrase, Tier tier)
    {
        var words = Words.WithOtherForms(phrase);
        return text.Words.All(typed => words.Exists(word => typed.Finds(word.Plain, tier)));
    }

    private static IEnumerable<string> InTurn(params IEnumerable<string>[] sources)
    {
        var lists = sources.Select(source => source.ToList()).ToList();
        for (var place = 0; place < lists.Max(list => list.Count); place++)
        {
            foreach (var list in lists.Where(list => place < list.Count)) yield return list[place];
        }
    }
}
