using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Chapters;

/// <summary>
/// The offices of a chapter, region or committee. What each may do is in <see cref="OfficerRoleOptions"/>.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<OfficerRole>))]
public enum OfficerRole
{
    /// <summary>Leads the chapter and may do there whatever an officer can.</summary>
    President,
    VicePresident,
    Secretary,
    Treasurer,

    /// <summary>Looks after members: applications, attendance, absences.</summary>
    MembershipChair,

    /// <summary>Looks after visitors.</summary>
    VisitorHost,

    /// <summary>Sees what there is to see, changes nothing.</summary>
    Observer,
}

/// <summary>
/// Which permissions an office gives on its subtree. Each module grants
/// its own (<c>Configure&lt;OfficerRoleOptions&gt;</c>).
/// </summary>
public sealed class OfficerRoleOptions
{
    private readonly Dictionary<OfficerRole, HashSet<string>> _permissions = Enum.GetValues<OfficerRole>()
        .ToDictionary(role => role, _ => new HashSet<string>());

    /// <summary>Grants to the roles; a president gets whatever any officer gets.</summary>
    public OfficerRoleOptions Grant(string permission, params IEnumerable<OfficerRole> roles)
    {
        foreach (var role in roles.Append(OfficerRole.President)) _permissions[role].Add(permission);
        return this;
    }

    public IReadOnlySet<string> PermissionsOf(OfficerRole role) => _permissions[role];

    public IEnumerable<OfficerRole> RolesWith(string permission) =>
        _permissions.Where(role => role.Value.Contains(permission)).Select(role => role.Key);
}
