namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Keeps people in the order of their names and gives each a label that sorts the same way, so that comparing two of
/// them is comparing two numbers. A newcomer's label lies between its neighbours'; when there is no room left,
/// everybody is labelled anew.
/// </summary>
internal sealed class NameOrder
{
    public const int LabelBits = 40;

    private const long End = 1L << LabelBits;

    private readonly List<IndexedPerson> _people = [];

    /// <summary>Rises when labels given earlier no longer count.</summary>
    public int Edition { get; private set; }

    public void Add(IndexedPerson person)
    {
        var place = ~_people.BinarySearch(person);
        _people.Insert(place, person);
        var before = place > 0 ? _people[place - 1].Label : 0;
        var after = place + 1 < _people.Count ? _people[place + 1].Label : End;
        if (after - before < 2) LabelAnew();
        else person.Label = before + ((after - before) / 2);
    }

    public void Remove(IndexedPerson person)
    {
        var place = _people.BinarySearch(person);
        if (place >= 0) _people.RemoveAt(place);
    }

    private void LabelAnew()
    {
        Edition++;
        var step = End / (_people.Count + 1);
        for (var place = 0; place < _people.Count; place++) _people[place].Label = step * (place + 1);
    }
}
