namespace GroupHub.Members;

/// <summary>
/// The one function that says what may be seen of a person (R60): page, search index, export and API ask here,
/// so that searching never reveals what looking would not show.
/// </summary>
public static class ProfileAccess
{
    /// <summary>Who may see the field: never more people than may see the person at all.</summary>
    public static Audience AudienceOf(MemberProfile profile, ProfileField field)
    {
        var listing = profile.Audiences[ProfileField.Listing];
        var own = profile.Audiences[field];
        return own < listing ? own : listing;
    }

    public static bool MaySee(Viewer viewer, MemberProfile profile, ProfileField field) =>
        viewer.MemberId == profile.Id || viewer.IsIn(AudienceOf(profile, field), profile.Id);

    /// <summary>The profile as the viewer sees it, or null where the person does not show to them at all.</summary>
    public static VisibleProfile? Show(Viewer viewer, MemberProfile profile) =>
        MaySee(viewer, profile, ProfileField.Listing)
            ? Show(profile, field => MaySee(viewer, profile, field))
            : null;

    private static VisibleProfile Show(MemberProfile profile, Func<ProfileField, bool> maySee) => new()
    {
        Id = profile.Id,
        FirstName = profile.FirstName,
        LastName = profile.LastName,
        Email = maySee(ProfileField.Email) ? profile.Email : null,
        Phone = maySee(ProfileField.Phone) ? profile.Phone : null,
        Company = maySee(ProfileField.Company) ? profile.Company : null,
        JobTitle = maySee(ProfileField.JobTitle) ? profile.JobTitle : null,
        Profession = maySee(ProfileField.JobTitle) ? profile.Profession : null,
        Town = maySee(ProfileField.Town) ? profile.Town : null,
        Website = maySee(ProfileField.Website) ? profile.Website : null,
        About = maySee(ProfileField.About) ? profile.About : null,
        Industries = maySee(ProfileField.Industries) ? profile.Industries : [],
        Skills = maySee(ProfileField.Skills) ? profile.Skills : [],
    };
}

/// <summary>What a certain viewer sees of a person; hidden fields are absent.</summary>
public sealed record VisibleProfile
{
    public required Guid Id { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
    public string? Website { get; init; }
    public string? About { get; init; }
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Skills { get; init; } = [];

    public string Name => $"{FirstName} {LastName}";
}
