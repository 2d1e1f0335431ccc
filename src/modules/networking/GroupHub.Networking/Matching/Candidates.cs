using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Matching;

/// <summary>
/// Finds what shares a word, by the index alone and within fixed bounds, however large the association is: at most so
/// many entries are read for each word, the newest first. A word that reaches the bound is common and says little.
/// </summary>
internal sealed class Candidates(IRepository<SearchWord, Guid> words) : ITransientDependency
{
    public const int PerWord = 300;
    public const int Most = 200;

    private const double Many = 20_000;

    public async Task<FoundCandidates> FindAsync(
        MatchSide side, IReadOnlyList<string> wanted, Guid besidesOwner, CancellationToken cancellation)
    {
        var asked = wanted.Distinct().Take(2 * SearchTerms.MaxWords).ToArray();
        if (asked.Length == 0) return FoundCandidates.None;

        var entries = await Entries(await words.GetQueryableAsync(), side, asked).ToListAsync(cancellation);
        var counts = entries.CountBy(entry => entry.Word).ToDictionary();
        var best = entries.Where(entry => entry.OwnerId != besidesOwner)
            .GroupBy(entry => entry.SubjectId)
            .OrderByDescending(subject => subject.Sum(entry => RarityOf(counts[entry.Word])))
            .ThenByDescending(subject => subject.Key)
            .Take(Most)
            .Select(subject => subject.Key);
        return new FoundCandidates([.. best], counts);
    }

    /// <summary>How telling a word is (BM25's idf, as in a large association): one that few have says much.</summary>
    public static double RarityOf(int count) => Math.Log(1 + ((Many - count + 0.5) / (count + 0.5)));

    public static IQueryable<WordEntry> Entries(
        IQueryable<SearchWord> words, MatchSide side, IReadOnlyList<string> asked) =>
        asked.Select(word => words.AsNoTracking()
                .Where(entry => entry.Side == side && entry.Word == word)
                .OrderByDescending(entry => entry.SubjectId)
                .Take(PerWord)
                .Select(entry => new WordEntry
                {
                    Word = entry.Word,
                    SubjectId = entry.SubjectId,
                    OwnerId = entry.OwnerId,
                }))
            .Aggregate((all, more) => all.Concat(more));
}

internal sealed record WordEntry
{
    public required string Word { get; init; }
    public required Guid SubjectId { get; init; }
    public required Guid OwnerId { get; init; }
}

/// <param name="SubjectIds">The most promising, best first.</param>
/// <param name="Counts">How often each word stands in the index, up to the bound.</param>
internal sealed record FoundCandidates(IReadOnlyList<Guid> SubjectIds, IReadOnlyDictionary<string, int> Counts)
{
    public static FoundCandidates None { get; } = new([], new Dictionary<string, int>());

    public double RarityOf(string word) => Candidates.RarityOf(Counts.GetValueOrDefault(word));
}
