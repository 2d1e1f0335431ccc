using FluentValidation;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Administration.Features;

/// <summary>
/// The towns to choose from in the roster's filter: those where most members are. The others are found by typing.
/// </summary>
public sealed record ListRosterTowns : IQuery<IReadOnlyList<string>>
{
    /// <summary>Part of a name.</summary>
    public string? Filter { get; init; }
}

internal sealed class ListRosterTownsValidator : AbstractValidator<ListRosterTowns>
{
    public ListRosterTownsValidator() => RuleFor(q => q.Filter).MaximumLength(100);
}

internal sealed class ListRosterTownsHandler(RosterScopes roster)
    : IQueryHandler<ListRosterTowns, IReadOnlyList<string>>
{
    public const int Most = 50;

    public async Task<IReadOnlyList<string>> Handle(ListRosterTowns query, CancellationToken cancellation)
    {
        var members = await roster.ReadAsync(AdministrationPermissions.Members, new ListRoster(), cancellation);
        var towns = await members.Where(entry => entry.Town != null)
            .GroupBy(entry => entry.Town!)
            .OrderByDescending(town => town.Count()).ThenBy(town => town.Key)
            .Select(town => town.Key)
            .ToListAsync(cancellation);
        return [.. towns.Where(town => PlainText.Has(town, query.Filter))
            .Take(Most).Order(StringComparer.CurrentCulture)];
    }
}
