using GroupHub.Foundation;
using GroupHub.Members;

namespace GroupHub.Administration.Domain;

/// <summary>
/// What the roster takes over from a profile. Staff see every field; what is for the public is kept apart.
/// </summary>
internal sealed record RosterPerson
{
    public required string Name { get; init; }
    public required string NameKey { get; init; }
    public required string SearchKey { get; init; }
    public required string Email { get; init; }
    public string? Company { get; init; }
    public string? Town { get; init; }
    public bool IsPublic { get; init; }
    public IReadOnlyList<string> PublicIndustries { get; init; } = [];

    public static RosterPerson Of(MemberProfile profile)
    {
        var shown = ProfileAccess.Show(Viewer.Visitor, profile);
        return new RosterPerson
        {
            Name = profile.Name,
            NameKey = PlainText.KeyOf($"{profile.LastName} {profile.FirstName}", RosterEntry.MaxKeyLength),
            SearchKey = PlainText.Of(
                $"{profile.Name} {profile.LastName} {profile.FirstName} {profile.Company} {profile.Email}"),
            Email = profile.Email,
            Company = profile.Company,
            Town = profile.Town,
            IsPublic = shown is not null,
            PublicIndustries = shown?.Industries ?? [],
        };
    }
}
