using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// One person's search, and what is made of it when nobody matches the words as they were typed: first the words that
/// nobody has are corrected, and only if that is not enough, all of them.
/// </summary>
internal sealed class Inquiry(SearchClient client, Guid association, SearchBody asked)
{
    private DirectorySearch Search => asked.Search;

    public async Task<(SearchAnswer Answer, IReadOnlyList<ReadWord> Words)> AskAsync(CancellationToken cancellation)
    {
        var answer = await client.SearchAsync(association, asked, cancellation);
        if (asked.Words.Count == 0 || CountOf(answer) > 0) return (answer, asked.Words);

        var counts = await CountAsync(cancellation);
        IReadOnlyList<ReadWord>? words = Correct(word => counts.Of(word, Reading.AsTyped) == 0, counts);
        if (words is null) return (answer, asked.Words);
        (answer, words) = await AskAsync(words, cancellation);
        var canDoMore = CountOf(answer) == 0 && words.Any(word => !word.IsCorrected);
        return canDoMore && Correct(_ => true, counts) is { } all ? await AskAsync(all, cancellation) : (answer, words);
    }

    private async Task<(SearchAnswer Answer, IReadOnlyList<ReadWord> Words)> AskAsync(
        IReadOnlyList<ReadWord> words, CancellationToken cancellation) =>
        (await client.SearchAsync(association, asked with { Words = words, WantsBest = true }, cancellation), words);

    /// <summary>Null where a word that has to be corrected cannot be.</summary>
    private List<ReadWord>? Correct(Func<TypedWord, bool> which, Counts counts)
    {
        var words = new List<ReadWord>();
        foreach (var word in asked.Words.Select(word => word.Typed))
        {
            var reading = which(word)
                ? ReadWord.CorrectionsOf(word.Plain).FirstOrDefault(reading => counts.Of(word, reading) > 0)
                : Reading.AsTyped;
            if (reading == Reading.AsTyped && counts.Of(word, Reading.AsTyped) == 0) return null;
            words.Add(new ReadWord(word, reading));
        }

        return words;
    }

    private async Task<Counts> CountAsync(CancellationToken cancellation)
    {
        var readings =
            from word in asked.Words
            from reading in ReadWord.CorrectionsOf(word.Typed.Plain).Prepend(Reading.AsTyped)
            select (Counts.NameOf(word.Typed, reading), new ReadWord(word.Typed, reading));
        return new Counts(await client.CountAsync(association, Search, readings, cancellation));
    }

    /// <summary>How many the text finds, whatever the facets chosen.</summary>
    private static int CountOf(SearchAnswer answer) =>
        answer.Aggregations?.Text?.Count ?? answer.Hits.Total?.Value ?? 0;

    private sealed record Counts(IReadOnlyDictionary<string, Counted> ByName)
    {
        public static string NameOf(TypedWord word, Reading reading) => $"{word.Start}_{reading}";

        public int Of(TypedWord word, Reading reading) => ByName.GetValueOrDefault(NameOf(word, reading))?.Count ?? 0;
    }
}
