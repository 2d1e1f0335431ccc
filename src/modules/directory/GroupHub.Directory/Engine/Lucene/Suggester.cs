using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>What somebody who types may mean, from those who match.</summary>
internal static class Suggester
{
    public static IReadOnlyList<string> Suggest(Snapshot snapshot, DirectorySuggestion asked)
    {
        var typed = TypedText.Read(asked.Text, asked.Wording);
        using var text = TextMatch.Find(typed, snapshot, asked.Searcher, asked.Today.DayNumber);
        if (text.IsEverybody) return [];

        var search =
            new DirectorySearch { Searcher = asked.Searcher, Today = asked.Today, Take = Completions.PeopleLookedAt };
        var selection = Selection.Of(snapshot, search, text);
        var writer = new HitWriter(snapshot, asked.Searcher.Audience, text);
        return Completions.From(
            text.Words, [.. selection.Page().Select(writer.ListingOf)], selection.Facets(), asked.Take);
    }
}
