using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// The people of one index in memory. Used by one caller at a time: whoever changes the index or opens a snapshot.
/// </summary>
internal sealed class PersonRegistry
{
    private readonly Dictionary<long, IndexedPerson> _byNumber = [];
    private readonly Dictionary<Guid, IndexedPerson> _byMember = [];
    private readonly List<long> _replaced = [];
    private readonly NameOrder _order = new();
    private readonly ConditionalWeakTable<object, SegmentView> _views = [];
    private int _viewsEdition;
    private long _lastNumber;

    public FacetValues[] PublicFacets { get; } = [.. FacetNames.All.Select(_ => new FacetValues())];

    public FacetValues[] MemberFacets { get; } = [.. FacetNames.All.Select(_ => new FacetValues())];

    public int Count => _byMember.Count;

    public long NextNumber() => ++_lastNumber;

    public IndexedPerson? Find(long number) => _byNumber.GetValueOrDefault(number);

    /// <summary>Several events may tell of one change; only the first costs anything.</summary>
    public bool HasExactly(Guid memberId, byte[] serialized) =>
        _byMember.TryGetValue(memberId, out var person)
            && person.Fingerprint == IndexedPerson.FingerprintOf(serialized);

    public void Put(DirectoryEntry entry, byte[] serialized, long number)
    {
        Remove(entry.MemberId);
        var person = new IndexedPerson(entry, number)
        {
            Fingerprint = IndexedPerson.FingerprintOf(serialized),
            Public = entry.Public is { } open ? new Card(open, NumbersOf(open, PublicFacets)) : null,
            Members = entry.Members is { } inner ? new Card(inner, NumbersOf(inner, MemberFacets)) : null,
        };
        _byNumber[number] = person;
        _byMember[entry.MemberId] = person;
        _order.Add(person);
        _lastNumber = Math.Max(_lastNumber, number);
    }

    public bool Remove(Guid memberId)
    {
        if (!_byMember.Remove(memberId, out var person)) return false;
        _order.Remove(person);
        _replaced.Add(person.Number);
        return true;
    }

    /// <summary>Forgets documents that no snapshot opened from now on can contain.</summary>
    public void ForgetReplaced()
    {
        foreach (var number in _replaced) _byNumber.Remove(number);
        _replaced.Clear();
    }

    /// <summary>A segment never changes but for deletions, so that only new ones cost anything.</summary>
    public SegmentView ViewOf(AtomicReader segment)
    {
        if (_viewsEdition != _order.Edition) _views.Clear();
        _viewsEdition = _order.Edition;
        return _views.GetValue(segment.CoreCacheKey, _ => new SegmentView(segment, this));
    }

    private static int[][] NumbersOf(Listing listing, FacetValues[] facets) =>
        [.. FacetNames.All.Select(name => facets[(int)name].Number(listing.ValuesOf(name)))];
}
