using System.Collections.Concurrent;
using GroupHub.Directory.Engine.Text;
using Microsoft.Extensions.Logging;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>The embedded engine: Lucene.Net for one host, an index per association below one folder.</summary>
internal sealed class LuceneDirectoryEngine(string root, ILogger logger) : IDirectoryEngine, IDisposable
{
    private readonly ConcurrentDictionary<Guid, Lazy<AssociationSlot>> _slots = new();
    private readonly FolderHold _hold = new(root);

    public Task IndexAsync(Guid associationId, IReadOnlyCollection<DirectoryEntry> entries, CancellationToken cancellation = default)
    {
        SlotOf(associationId).Change(index => index.Put(entries), [.. entries.Select(entry => entry.MemberId)]);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(Guid associationId, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default)
    {
        SlotOf(associationId).Change(index => index.Remove(memberIds), memberIds);
        return Task.CompletedTask;
    }

    public ValueTask<DirectoryHits> SearchAsync(Guid associationId, DirectorySearch search, CancellationToken cancellation = default) =>
        ValueTask.FromResult(Read(associationId, snapshot => Search(snapshot, search)));

    public ValueTask<IReadOnlyList<string>> SuggestAsync(Guid associationId, DirectorySuggestion suggestion, CancellationToken cancellation = default) =>
        ValueTask.FromResult(Read(associationId, snapshot => Suggester.Suggest(snapshot, suggestion)));

    public ValueTask<DirectoryState> GetStateAsync(Guid associationId, CancellationToken cancellation = default) =>
        ValueTask.FromResult(SlotOf(associationId).Present is null ? DirectoryState.Missing : DirectoryState.Ready);

    public Task<IIndexRebuild> BeginRebuildAsync(Guid associationId, CancellationToken cancellation = default) =>
        Task.FromResult<IIndexRebuild>(SlotOf(associationId).BeginRebuild());

    /// <summary>Brings to disk what is only in memory: to be called every now and then, for many changes at once.</summary>
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

    private AssociationSlot SlotOf(Guid associationId)
    {
        _hold.Ensure();
        return _slots.GetOrAdd(associationId, id => new Lazy<AssociationSlot>(() => new AssociationSlot(new IndexFolder(root, id), logger))).Value;
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

    private static DirectoryHits Search(Snapshot snapshot, DirectorySearch search)
    {
        var typed = TypedText.Read(search.Text);
        using var text = TextMatch.Find(typed, snapshot, search.Audience, search.Today.DayNumber);
        var selection = Selection.Of(snapshot, search, text);
        var writer = new HitWriter(snapshot, search.Audience, text);
        return new DirectoryHits
        {
            TotalCount = selection.TotalCount,
            Hits = [.. selection.Page().Select(writer.Write)],
            Facets = selection.Facets(),
            UnderstoodAs = text.IsCorrected && text.Best() is { } best ? writer.UnderstoodAs(best, typed) : null,
        };
    }
}
