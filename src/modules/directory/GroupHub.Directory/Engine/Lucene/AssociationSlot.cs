using Microsoft.Extensions.Logging;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// The present index of an association, if it has one, and the one that is to take its place, if one is being made.
/// </summary>
internal sealed class AssociationSlot : IDisposable
{
    private readonly Lock _gate = new();
    private readonly IndexFolder _folder;
    private volatile AssociationIndex? _present;
    private LuceneRebuild? _rebuild;
    private long _changes;
    private bool _hasUncommitted;

    public AssociationSlot(IndexFolder folder, ILogger logger)
    {
        _folder = folder;
        _present = TryOpen(logger);
    }

    public AssociationIndex? Present => _present;

    public void Change(Action<AssociationIndex> change, IReadOnlyCollection<Guid> memberIds)
    {
        lock (_gate)
        {
            if (_present is null && _rebuild is null) throw new DirectoryNotReadyException();
            if (memberIds.Count == 0) return;
            NoteChange();
            if (_present is { } present) change(present);
            _rebuild?.Follow(change, memberIds);
        }
    }

    public LuceneRebuild BeginRebuild()
    {
        lock (_gate)
        {
            if (_rebuild is not null) throw new InvalidOperationException("The directory is being rebuilt already.");
            return _rebuild = new LuceneRebuild(this, _folder.CreateNext(), _gate);
        }
    }

    public void Commit()
    {
        AssociationIndex? present;
        long changes;
        lock (_gate) (present, changes) = (_hasUncommitted ? _present : null, _changes);
        if (present is null) return;

        present.Commit();
        lock (_gate) ForgetNote(changes);
    }

    public void Replace(AssociationIndex index, string path)
    {
        long changes;
        lock (_gate) changes = _changes;
        index.MergeIntoOne();
        index.Commit();

        AssociationIndex? old;
        lock (_gate)
        {
            (old, _present, _rebuild) = (_present, index, null);
            ForgetNote(changes);
        }

        old?.Dispose();
        _folder.RemoveAllBut(path);
    }

    public void GiveUp(AssociationIndex index)
    {
        lock (_gate) _rebuild = null;
        index.Dispose();
    }

    public void Dispose()
    {
        Commit();
        _present?.Dispose();
        _present = null;
    }

    /// <summary>
    /// Before the first change after a commit, so that a crash in between is noticed at the next start.
    /// </summary>
    private void NoteChange()
    {
        _changes++;
        if (_hasUncommitted) return;
        _folder.WriteNote();
        _hasUncommitted = true;
    }

    private void ForgetNote(long upToChange)
    {
        if (_changes != upToChange) return;
        _folder.RemoveNote();
        _hasUncommitted = false;
    }

    private AssociationIndex? TryOpen(ILogger logger)
    {
        // Whatever is wrong with the files, a rebuild from the database cures it.
        try
        {
            var path = _folder.HasNote ? null : _folder.FindComplete();
            if (path is not null) return AssociationIndex.Open(path);
        }
        catch (Exception broken)
        {
            logger.LogWarning(broken, "The search index cannot be read; it will be rebuilt from the database.");
        }

        _folder.RemoveAllBut(null);
        return null;
    }
}
