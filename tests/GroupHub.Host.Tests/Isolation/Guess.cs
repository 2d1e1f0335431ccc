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

/// <summary>What there is to guess at a door: rows of the module that it leads to, and of every other table.</summary>
internal sealed class Guesses(IReadOnlyList<TableIds> tables, IReadOnlyDictionary<string, Guid> known)
{
    /// <summary>
    /// The first row of each table, which has lived. Who is thorough tries the last one of the module's own, too, which
    /// is full of marks, and where something is read, those of all others.
    /// </summary>
    public IReadOnlyList<Guess> OfAStranger(Door door, bool isThorough) =>
        Of(door, (isThorough && door.Method == "GET" ? tables : For(door))
            .SelectMany(table => table.Ids.Take(1).Concat(isThorough && IsOwn(table, door) ? table.Ids.TakeLast(1) : [])));

    public IReadOnlyList<Guess> OfAnInsider(Door door) =>
        Of(door, For(door).SelectMany(table => IsOwn(table, door) ? table.Ids.Take(5).Concat(table.Ids.TakeLast(1)) : table.Ids.Take(1)));

    /// <summary>Those of the module that the door leads to; all of them, where it keeps nothing of its own.</summary>
    private IEnumerable<TableIds> For(Door door) =>
        tables.Any(table => IsOwn(table, door)) ? tables.Where(table => IsOwn(table, door)) : tables;

    private Guess[] Of(Door door, IEnumerable<Guid> ids)
    {
        var nothing = new Guess(Guid.Empty, known);
        return door.DependsOn(nothing) ? [.. ids.Distinct().Select(id => new Guess(id, known)), nothing] : [nothing];
    }

    private static bool IsOwn(TableIds table, Door door) => table.Module == door.Module;
}
