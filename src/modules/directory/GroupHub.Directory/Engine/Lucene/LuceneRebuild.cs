namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// A new index beside the present one. Whoever changes meanwhile is fresher than what the rebuild has read of them.
/// </summary>
internal sealed class LuceneRebuild(AssociationSlot slot, string path, Lock gate) : IIndexRebuild
{
    private readonly AssociationIndex _index = AssociationIndex.Create(path);
    private readonly HashSet<Guid> _changedMeanwhile = [];
    private bool _isComplete;

    /// <summary>Within the slot's lock.</summary>
    public void Follow(Action<AssociationIndex> change, IEnumerable<Guid> memberIds)
    {
        _changedMeanwhile.UnionWith(memberIds);
        change(_index);
    }

    public Task AddAsync(
        IReadOnlyCollection<DirectoryEntry> entries, long asOf, CancellationToken cancellation = default)
    {
        lock (gate) _index.Put(entries.Where(entry => !_changedMeanwhile.Contains(entry.MemberId)));
        return Task.CompletedTask;
    }

    public Task CompleteAsync(CancellationToken cancellation = default)
    {
        slot.Replace(_index, path);
        _isComplete = true;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (!_isComplete) slot.GiveUp(_index);
        return ValueTask.CompletedTask;
    }
}
