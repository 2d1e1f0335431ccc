using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Administration.Features;

/// <summary>The towns to choose from in the roster's filter: those where most members are. The others are found by typing.</summary>
public sealed record ListRosterTowns : IQuery<IReadOnlyList<string>>
{
    /// <summary>Part of a name.</summary>
    public string? Filter { get; init; }
}

internal sealed class ListRosterTownsValidator : AbstractValidator<ListRosterTowns>
{
    public ListRosterTownsValidator() => RuleFor(q => q.Filter).MaximumLength(100);
}

internal sealed class ListRosterTownsHandler(RosterScopes roster) : IQueryHandler<ListRosterTowns, IReadOnlyList<string>>
{
    public const int Most = 50;

    public async Task<IReadOnlyList<string>> Handle(ListRosterTowns query, CancellationToken cancellation)
    {
        var towns = await Matching(await roster.ReadAsync(AdministrationPermissions.Members, new ListRoster(), cancellation), query.Filter)
            .GroupBy(entry => entry.Town!)
            .OrderByDescending(town => town.Count()).ThenBy(town => town.Key)
            .Select(town => town.Key)
            .Take(Most)
            .ToListAsync(cancellation);
        towns.Sort(StringComparer.CurrentCulture);
        return towns;
    }

    private static IQueryable<RosterEntry> Matching(IQueryable<RosterEntry> entries, string? filter)
    {
        var there = entries.Where(entry => entry.Town != null);
        if (string.IsNullOrWhiteSpace(filter)) return there;

        var part = filter.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // This runs in the database, as lower().
        return there.Where(entry => entry.Town!.ToLower().Contains(part));
#pragma warning restore CA1304, CA1311, CA1862
    }
}
