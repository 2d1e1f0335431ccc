using GroupHub.Members;
using Volo.Abp.Guids;

namespace GroupHub.Data.Demo;

/// <summary>Who plays in the demo of the network, and when it is.</summary>
internal sealed class DemoCast(IReadOnlyList<Guid> ids, IReadOnlyList<NewPerson> people, IGuidGenerator guids)
{
    private const int Size = 60;

    public required DateTime Now { get; init; }
    public required DateOnly Today { get; init; }

    public Guid Amelia => ids[0];

    /// <summary>Everybody who knows somebody.</summary>
    public IReadOnlyList<Guid> All { get; } = [.. ids.Take(Size)];

    /// <summary>All but Amelia, whose story is told by itself.</summary>
    public IReadOnlyList<Guid> Others => [.. All.Skip(1)];

    /// <summary>The first of a trade, or a later one.</summary>
    public Guid The(string profession, int number = 0) => Of(profession)[number];

    public IReadOnlyList<Guid> Of(string profession) =>
        [.. ids.Where((_, number) => number > 0 && people[number].Profession == profession)];

    public NewPerson PersonOf(Guid id) => people[IndexOf(id)];

    public Guid NewId() => guids.Create();

    public DateTime DaysAgo(double days) => Now.AddDays(-days);

    private int IndexOf(Guid id)
    {
        var index = 0;
        while (ids[index] != id) index++;
        return index;
    }
}
