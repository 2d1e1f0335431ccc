using GroupHub.Directory.Engine;
using GroupHub.Members;

namespace GroupHub.Directory.Indexing;

/// <summary>What lists show of people.</summary>
internal static class Listings
{
    private static readonly ProfileField[] OnCards =
    [
        ProfileField.JobTitle, ProfileField.Company, ProfileField.Town, ProfileField.Industries, ProfileField.Skills,
        ProfileField.Chapters,
    ];

    /// <summary>Absent where the person does not show to the viewer.</summary>
    public static Listing? Of(Viewer viewer, MemberProfile profile, IReadOnlyList<OwnChapter> chapters, string? plan) =>
        ProfileAccess.Show(viewer, profile) is not { } shown ? null : new Listing
        {
            FirstName = shown.FirstName,
            LastName = shown.LastName,
            JobTitle = shown.JobTitle,
            Profession = shown.Profession,
            Company = shown.Company,
            Town = shown.Town,
            Industries = shown.Industries,
            Skills = shown.Skills,
            Chapters = ProfileAccess.MaySee(viewer, profile, ProfileField.Chapters)
                ? [.. chapters.Select(chapter => chapter.Name)]
                : [],
            Plan = ProfileAccess.MaySee(viewer, profile, ProfileField.Plan) ? plan : null,
            About = shown.About,
            Email = shown.Email,
            Phone = shown.Phone,
            Website = shown.Website,
        };

    /// <summary>Whether the card of the person says more to some than to everybody in the audience.</summary>
    public static bool HasMoreFor(MemberProfile profile, Audience audience) => OnCards.Any(field =>
        ProfileAccess.AudienceOf(profile, field) is var own && own > Audience.Nobody && own < audience);
}
