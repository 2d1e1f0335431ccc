using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Administration.Features;

/// <summary>The towns to choose from in the roster's filter.</summary>
public sealed record ListRosterTowns : IQuery<IReadOnlyList<string>>;

internal sealed class ListRosterTownsHandler(RosterScopes roster) : IQueryHandler<ListRosterTowns, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ListRosterTowns query, CancellationToken cancellation)
    {
        var towns = await (await roster.ReadAsync(AdministrationPermissions.Members, chapterId: null, cancellation))
            .Where(entry => entry.Town != null)
            .Select(entry => entry.Town!)
            .Distinct()
            .ToListAsync(cancellation);
        towns.Sort(StringComparer.CurrentCulture);
        return towns;
    }
}
