using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lock = System.Threading.Lock;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// The index of one association in a folder of its own. Associations share nothing: not the words that typing errors
/// are corrected to, not the counts, not the files; removing one is removing its folder.
/// </summary>
internal sealed class AssociationIndex : IDisposable
{
    private readonly Lock _gate = new();
    private readonly PersonRegistry _people = new();
    private readonly FSDirectory _files;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _snapshots;
    private bool _isStale;

    private AssociationIndex(string folder, bool hasPeople)
    {
        _files = FSDirectory.Open(folder);
        if (hasPeople) ReadPeople();
        _writer = new IndexWriter(_files, CreateConfiguration());
        _snapshots = new SearcherManager(_writer, applyAllDeletes: true, new Opening(_people));
    }

    public int Count
    {
        get { lock (_gate) return _people.Count; }
    }

    public static AssociationIndex Create(string folder) => new(folder, hasPeople: false);

    /// <summary>Opens what an earlier run left, and reads its people into memory.</summary>
    public static AssociationIndex Open(string folder) => new(folder, hasPeople: true);

    public void Put(IEnumerable<DirectoryEntry> entries)
    {
        lock (_gate)
        {
            foreach (var entry in entries)
            {
                var serialized = EntryDocument.Serialize(entry);
                if (_people.HasExactly(entry.MemberId, serialized)) continue;
                var number = _people.NextNumber();
                _writer.UpdateDocument(
                    EntryDocument.TermOf(entry.MemberId), EntryDocument.Write(entry, serialized, number));
                _people.Put(entry, serialized, number);
                _isStale = true;
            }
        }
    }

    public void Remove(IEnumerable<Guid> memberIds)
    {
        lock (_gate)
        {
            foreach (var memberId in memberIds)
            {
                if (!_people.Remove(memberId)) continue;
                _writer.DeleteDocuments(EntryDocument.TermOf(memberId));
                _isStale = true;
            }
        }
    }

    /// <summary>
    /// The latest state, to be given back by <see cref="Release"/>; null when another index has taken this one's place.
    /// </summary>
    public Snapshot? TryAcquire()
    {
        try
        {
            if (Volatile.Read(ref _isStale)) Refresh();
            return (Snapshot)_snapshots.Acquire();
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }

    public void Release(Snapshot snapshot) => _snapshots.Release(snapshot);

    /// <summary>Brings everything so far to disk. Only an index that was committed counts as complete.</summary>
    public void Commit()
    {
        _writer.SetCommitData(new Dictionary<string, string> { [IndexFolder.MarkKey] = IndexFolder.Mark });
        _writer.Commit();
    }

    public void MergeIntoOne() => _writer.ForceMerge(1);

    public void Dispose()
    {
        _snapshots.Dispose();
        _writer.Dispose();
        _files.Dispose();
    }

    private void Refresh()
    {
        lock (_gate)
        {
            if (!_isStale) return;
            _snapshots.MaybeRefreshBlocking();
            _people.ForgetReplaced();
            Volatile.Write(ref _isStale, false);
        }
    }

    private void ReadPeople()
    {
        using var reader = DirectoryReader.Open(_files);
        var live = MultiFields.GetLiveDocs(reader);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (live?.Get(doc) == false) continue;
            var (entry, serialized, number) = EntryDocument.Read(reader.Document(doc));
            _people.Put(entry, serialized, number);
        }
    }

    private static IndexWriterConfig CreateConfiguration() => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        RAMBufferSizeMB = 8,
        MergePolicy = new TieredMergePolicy { SegmentsPerTier = 4, MaxMergeAtOnce = 4 },
    };

    private sealed class Opening(PersonRegistry people) : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new Snapshot(reader, people);
    }
}
