using Volo.Abp.Caching;

namespace GroupHub.Chapters.Officers;

/// <summary>All offices that somebody holds on a day, and those they are about to take over.</summary>
[CacheName("GroupHub.Chapters.Mandate")]
internal sealed record Mandate
{
    public DateOnly Day { get; init; }
    public IReadOnlyList<HeldOffice> Offices { get; init; } = [];

    /// <summary>
    /// Whether they are on file and their membership does not count today: no office gives anything then (R1).
    /// </summary>
    public bool RightsRest { get; init; }

    /// <summary>The subtrees on which the permission is held because of an office.</summary>
    public IEnumerable<string> PathsWith(string permission, OfficerRoleOptions roles) =>
        Offices.Where(office => office.Gives(permission, roles)).Select(office => office.Path);
}

/// <param name="Role">The office.</param>
/// <param name="Path">Where.</param>
/// <param name="IsHandOver">It has not begun: its next holder sees what an observer sees, and changes nothing
/// (R34).</param>
internal sealed record HeldOffice(OfficerRole Role, string Path, bool IsHandOver)
{
    public bool Gives(string permission, OfficerRoleOptions roles) =>
        roles.PermissionsOf(Role).Contains(permission)
        && (!IsHandOver || roles.PermissionsOf(OfficerRole.Observer).Contains(permission));
}
