using GroupHub.Administration.Domain;
using GroupHub.Dues;

namespace GroupHub.Administration.Roster;

/// <summary>A person and their standing on the day that was asked for.</summary>
internal sealed record RosterRow
{
    public required RosterEntry Entry { get; init; }
    public required Standing Standing { get; init; }

    /// <summary>The last day of that standing, as things are.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether they are a member on that day.</summary>
    public required bool Counts { get; init; }
}

internal static class RosterQueries
{
    public static IQueryable<RosterRow> On(this IQueryable<RosterEntry> roster, DateOnly day) =>
        from entry in roster
        from period in entry.Standings
        where period.From <= day && day <= period.To
        select new RosterRow
        {
            Entry = entry, Standing = period.Standing, Until = period.To, Counts = period.Counts,
        };
}
