using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Hands words that are already in their plain form to the index.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IEnumerable<string> _words;
    private IEnumerator<string>? _next;

    public WordStream(IEnumerable<string> words)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _next = _words.GetEnumerator();
    }

    public override bool IncrementToken()
    {
        if (_next?.MoveNext() != true) return false;
        ClearAttributes();
        _term.SetEmpty().Append(_next.Current);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _next?.Dispose();
        base.Dispose(disposing);
    }
}
