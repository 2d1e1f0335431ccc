namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// What somebody puts where ids are asked for: one that they guess, and beside it, where a name says whose id is meant,
/// the right one. A stranger who knows that much makes calls that would be good ones, had they come from inside.
/// </summary>
internal sealed record Guess(Guid Id, IReadOnlyDictionary<string, Guid> Known)
{
    /// <summary>By somebody who knows nothing.</summary>
    public static Guess Of(Guid id) => new(id, new Dictionary<string, Guid>());

    public Guid For(string name) => IsFresh(name) ? Guid.NewGuid() : Known.GetValueOrDefault(name.ToUpperInvariant(), Id);

    public bool IsNeededFor(string name) => !IsFresh(name) && !Known.ContainsKey(name.ToUpperInvariant());

    /// <summary>One that has been used already would make a call a repetition.</summary>
    private static bool IsFresh(string name) => name.EndsWith("RequestId", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What there is to guess at a door: a row of every table, and more of those of the module that it leads to.</summary>
internal sealed class Guesses(IReadOnlyList<TableIds> tables, IReadOnlyDictionary<string, Guid> known)
{
    /// <summary>The first row of each table, which has lived, and the last one of the module's own, which is full of marks.</summary>
    public IReadOnlyList<Guess> OfAStranger(Door door) =>
        Of(door, tables.SelectMany(table => table.Ids.Take(1).Concat(IsOwn(table, door) ? table.Ids.TakeLast(1) : [])));

    public IReadOnlyList<Guess> OfAnInsider(Door door) =>
        Of(door, tables.OrderByDescending(table => IsOwn(table, door)).SelectMany(table => IsOwn(table, door) ? table.Ids.Take(5).Concat(table.Ids.TakeLast(1)) : table.Ids.Take(1)));

    private Guess[] Of(Door door, IEnumerable<Guid> ids)
    {
        var nothing = new Guess(Guid.Empty, known);
        return door.DependsOn(nothing) ? [.. ids.Distinct().Select(id => new Guess(id, known)), nothing] : [nothing];
    }

    private static bool IsOwn(TableIds table, Door door) => table.Module == door.Module;
}
