using System.Collections.Concurrent;
using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Numbers the values of one facet as one audience sees them. Values that differ in case or accents only are one, shown
/// as first met. Numbers are never taken back, so that a snapshot may use them without asking.
/// </summary>
internal sealed class FacetValues
{
    private readonly ConcurrentDictionary<string, int> _numbers = new();
    private volatile string[] _texts = new string[16];
    private volatile int _count;

    public int Count => _count;

    public string this[int number] => _texts[number];

    /// <summary>-1 where nobody has the value.</summary>
    public int NumberOf(string text) => _numbers.TryGetValue(FacetKey.Of(text), out var number) ? number : -1;

    /// <summary>One caller at a time.</summary>
    public int[] Number(IEnumerable<string?> texts)
    {
        var numbers = new List<int>();
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text)) numbers.Add(Add(text.Trim()));
        }

        return [.. numbers.Distinct()];
    }

    private int Add(string text)
    {
        var key = FacetKey.Of(text);
        if (_numbers.TryGetValue(key, out var known)) return known;

        var number = _count;
        if (number == _texts.Length)
        {
            var more = new string[number * 2];
            _texts.CopyTo(more, 0);
            _texts = more;
        }

        _texts[number] = text;
        _numbers[key] = number;
        _count = number + 1;
        return number;
    }
}
