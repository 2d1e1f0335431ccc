using System.Collections.Concurrent;
using System.Collections.Frozen;
using GroupHub.Directory.Engine.Text;
using Microsoft.Extensions.Logging;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>The embedded engine: Lucene.Net for one host, an index per association below one folder.</summary>
internal sealed class LuceneDirectoryEngine(string root, ILogger logger) : IDirectoryEngine, IDisposable
{
    private readonly ConcurrentDictionary<Guid, Lazy<AssociationSlot>> _slots = new();
    private readonly FolderHold _hold = new(root);

    /// <summary>One process writes, and one after the other: what comes later was read later.</summary>
    public Task<IReadOnlySet<Guid>> UpdateAsync(
        Guid associationId, IndexUpdate update, CancellationToken cancellation = default)
    {
        SlotOf(associationId)
            .Change(index => Apply(update, index), [.. update.Listed.Select(entry => entry.MemberId), .. update.Gone]);
        return Task.FromResult<IReadOnlySet<Guid>>(FrozenSet<Guid>.Empty);
    }

    public ValueTask<DirectoryHits> SearchAsync(
        Guid associationId, DirectorySearch search, CancellationToken cancellation = default) =>
        ValueTask.FromResult(Read(associationId, snapshot => Search(snapshot, search)));

    public ValueTask<DirectoryMatches> MatchAsync(
        Guid associationId, DirectorySearch search, CancellationToken cancellation = default) =>
        ValueTask.FromResult(Read(associationId, snapshot => Match(snapshot, search)));

    public ValueTask<IReadOnlyList<string>> SuggestAsync(
        Guid associationId, DirectorySuggestion suggestion, CancellationToken cancellation = default) =>
        ValueTask.FromResult(Read(associationId, snapshot => Suggester.Suggest(snapshot, suggestion)));

    public ValueTask<DirectoryState> GetStateAsync(Guid associationId, CancellationToken cancellation = default) =>
        ValueTask.FromResult(SlotOf(associationId).Present is null ? DirectoryState.Missing : DirectoryState.Ready);

    public Task<IIndexRebuild> BeginRebuildAsync(Guid associationId, CancellationToken cancellation = default) =>
        Task.FromResult<IIndexRebuild>(SlotOf(associationId).BeginRebuild());

    public ValueTask<string?> FindFaultAsync(CancellationToken cancellation = default) => default;

    /// <summary>
    /// Brings to disk what is only in memory: to be called every now and then, for many changes at once.
    /// </summary>
    public void Commit()
    {
        foreach (var slot in _slots.Values.Where(slot => slot.IsValueCreated)) slot.Value.Commit();
    }

    public void Dispose()
    {
        foreach (var slot in _slots.Values.Where(slot => slot.IsValueCreated)) slot.Value.Dispose();
        _slots.Clear();
        _hold.Dispose();
    }

    private static void Apply(IndexUpdate update, AssociationIndex index)
    {
        index.Put(update.Listed);
        index.Remove(update.Gone);
    }

    private AssociationSlot SlotOf(Guid associationId)
    {
        _hold.Ensure();
        return _slots.GetOrAdd(
            associationId,
            id => new Lazy<AssociationSlot>(() => new AssociationSlot(new IndexFolder(root, id), logger))).Value;
    }

    private T Read<T>(Guid associationId, Func<Snapshot, T> read)
    {
        var slot = SlotOf(associationId);
        while (true)
        {
            var index = slot.Present ?? throw new DirectoryNotReadyException();
            if (index.TryAcquire() is not { } snapshot) continue;
            try
            {
                return read(snapshot);
            }
            finally
            {
                index.Release(snapshot);
            }
        }
    }

    private static DirectoryMatches Match(Snapshot snapshot, DirectorySearch search)
    {
        using var text = TextMatch.Find(
            TypedText.Read(search.Text, search.Wording), snapshot, search.Searcher, search.Today.DayNumber);
        var selection = Selection.Of(snapshot, search, text);
        var writer = new HitWriter(snapshot, search.Audience, text);
        return new DirectoryMatches(selection.TotalCount, [.. selection.Page().Select(writer.MemberOf)]);
    }

    private static DirectoryHits Search(Snapshot snapshot, DirectorySearch search)
    {
        var typed = TypedText.Read(search.Text, search.Wording);
        using var text = TextMatch.Find(typed, snapshot, search.Searcher, search.Today.DayNumber);
        var selection = Selection.Of(snapshot, search, text);
        var writer = new HitWriter(snapshot, search.Audience, text);
        var explanation = new Explanation(text.Words);
        return new DirectoryHits
        {
            TotalCount = selection.TotalCount,
            Hits = [.. selection.Page().Select(doc => writer.Write(doc, explanation))],
            Facets = selection.Facets(),
            UnderstoodAs = selection.Best() is { } best
                ? explanation.UnderstoodAs(writer.ListingOf(best), typed)
                : null,
        };
    }
}
