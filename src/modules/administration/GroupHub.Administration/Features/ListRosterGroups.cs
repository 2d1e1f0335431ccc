using GroupHub.Administration.Roster;
using GroupHub.Dues;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>The groups of the part of the roster that the current user sees, by name.</summary>
public sealed record ListRosterGroups : IQuery<IReadOnlyList<RosterGroupRow>>;

public sealed record RosterGroupRow
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public string? Filter { get; init; }
    public IReadOnlyList<Standing> Standing { get; init; } = [];
    public Guid? PlanId { get; init; }
    public string? Town { get; init; }
    public Guid? ChapterId { get; init; }
    public string? ChapterName { get; init; }
    public required bool MayChange { get; init; }

    internal static RosterGroupRow Of(GroupOnShelf found) => new()
    {
        Id = found.Group.Id,
        Name = found.Group.Name,
        Filter = found.Group.Filter,
        Standing = found.Group.Standing,
        PlanId = found.Group.PlanId,
        Town = found.Group.Town,
        ChapterId = found.Group.ChapterId,
        ChapterName = found.ChapterName,
        MayChange = found.MayChange,
    };
}

internal sealed class ListRosterGroupsHandler(GroupShelf shelf)
    : IQueryHandler<ListRosterGroups, IReadOnlyList<RosterGroupRow>>
{
    public async Task<IReadOnlyList<RosterGroupRow>> Handle(ListRosterGroups query, CancellationToken cancellation) =>
        [.. (await shelf.ListAsync(cancellation)).Select(RosterGroupRow.Of)];
}
