using GroupHub.Foundation;
using GroupHub.Members;
using Lucene.Net.Index;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// What is shown, counted and sorted by of the people in one segment, laid out by document: a page of results costs
/// no read of stored fields.
/// </summary>
internal sealed class SegmentView
{
    private readonly int[] _from;
    private readonly int[] _through;
    private readonly IReadOnlyList<DateRange>?[] _withGaps;
    private readonly IReadOnlyList<Guid>?[] _onlyFor;
    private readonly AudienceView _public;
    private readonly AudienceView _members;

    public SegmentView(AtomicReader segment, PersonRegistry people)
    {
        Persons = FindPersons(segment, people);
        Labels = [.. Persons.Select(person => person?.Label ?? 0)];
        Joined = [.. Persons.Select(person => person?.Entry.MemberSince?.DayNumber ?? 0)];
        _from =
        [
            .. Persons.Select(person => person?.Entry.ListedOn is [var first, ..] ? first.From.DayNumber : int.MaxValue)
        ];
        _through =
        [
            .. Persons.Select(person => person?.Entry.ListedOn is [.., var last] ? last.To.DayNumber : int.MinValue)
        ];
        _withGaps = [.. Persons.Select(person => person?.Entry.ListedOn is { Count: > 1 } ranges ? ranges : null)];
        _onlyFor = [.. Persons.Select(person => person?.Entry.OnlyFor)];
        _public = new AudienceView([.. Persons.Select(person => person?.Public)], people.PublicFacets);
        _members = new AudienceView([.. Persons.Select(person => person?.Members)], people.MemberFacets);
    }

    /// <summary>By document, like all that follows; absent where it was deleted before.</summary>
    public IndexedPerson?[] Persons { get; }

    /// <summary>Sort like the names.</summary>
    public long[] Labels { get; }

    /// <summary>The day numbers of joining.</summary>
    public int[] Joined { get; }

    public AudienceView Of(Audience audience) => audience == Audience.Public ? _public : _members;

    /// <summary>Whether the person is listed on the day: time passes without anything being indexed.</summary>
    public bool IsListedOn(int day, int doc) =>
        _from[doc] <= day && day <= _through[doc] && (_withGaps[doc] is not { } ranges || HasNoGapOn(day, ranges));

    /// <summary>Whether the person is listed for whoever searches.</summary>
    public bool IsFoundBy(Searcher searcher, int doc) => searcher.Finds(_onlyFor[doc]);

    private static bool HasNoGapOn(int day, IReadOnlyList<DateRange> ranges)
    {
        var date = DateOnly.FromDayNumber(day);
        return ranges.Any(range => range.Covers(date));
    }

    private static IndexedPerson?[] FindPersons(AtomicReader segment, PersonRegistry people)
    {
        var numbers = segment.GetNumericDocValues(FieldNames.Number);
        var persons = new IndexedPerson?[segment.MaxDoc];
        for (var doc = 0; doc < persons.Length; doc++) persons[doc] = people.Find(numbers.Get(doc));
        return persons;
    }
}

/// <summary>What one audience sees of each person in a segment; absent where it sees nothing.</summary>
internal sealed class AudienceView(Card?[] cards, FacetValues[] values)
{
    public Card?[] Cards { get; } = cards;

    /// <summary>By <see cref="FacetName"/>.</summary>
    public FacetColumn[] Facets { get; } = [.. values.Select((_, facet) => new FacetColumn(cards, facet))];
}

/// <summary>The values of one facet of all documents of a segment, one after the other.</summary>
internal sealed class FacetColumn
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    public FacetColumn(Card?[] cards, int facet)
    {
        _starts = new int[cards.Length + 1];
        for (var doc = 0; doc < cards.Length; doc++)
            _starts[doc + 1] = _starts[doc] + (cards[doc]?.Facets[facet].Length ?? 0);
        _numbers = new int[_starts[^1]];
        for (var doc = 0; doc < cards.Length; doc++) cards[doc]?.Facets[facet].CopyTo(_numbers, _starts[doc]);
    }

    public ReadOnlySpan<int> Of(int doc) => _numbers.AsSpan(_starts[doc], _starts[doc + 1] - _starts[doc]);

    public void Count(ReadOnlySpan<int> docs, int[] counts)
    {
        var (starts, numbers) = (_starts, _numbers);
        foreach (var doc in docs)
        {
            for (var at = starts[doc]; at < starts[doc + 1]; at++) counts[numbers[at]]++;
        }
    }
}
