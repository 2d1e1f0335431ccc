namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Keeps the documents with the smallest of many keys: what a page needs, without sorting what it does not show.
/// </summary>
internal sealed class SmallestKeys(int capacity)
{
    private readonly PriorityQueue<int, long> _docs = new(Math.Min(capacity, 128) + 1);
    private long _bound = capacity > 0 ? long.MaxValue : long.MinValue;

    public void Add(long key, int doc)
    {
        if (key >= _bound) return;
        if (_docs.Count == capacity) _docs.DequeueEnqueue(doc, -key);
        else _docs.Enqueue(doc, -key);
        if (_docs.Count == capacity && _docs.TryPeek(out _, out var largest)) _bound = -largest;
    }

    public int[] InOrder()
    {
        var docs = new int[_docs.Count];
        for (var place = docs.Length - 1; place >= 0; place--) docs[place] = _docs.Dequeue();
        return docs;
    }
}
