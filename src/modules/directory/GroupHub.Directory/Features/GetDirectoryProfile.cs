using GroupHub.Directory.Indexing;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Directory.Features;

public sealed record GetDirectoryProfile(Guid MemberId) : IQuery<DirectoryProfile>;

/// <summary>A person's page: only what the viewer may see; hidden fields are absent.</summary>
public sealed record DirectoryProfile
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Initials { get; init; }
    public required int Hue { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Company { get; init; }
    public string? Town { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Website { get; init; }
    public string? About { get; init; }
    public required IReadOnlyList<string> Industries { get; init; }
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>The home chapter first, where there is one.</summary>
    public required IReadOnlyList<string> Chapters { get; init; }
    public string? HomeChapter { get; init; }
    public DateOnly? MemberSince { get; init; }

    /// <summary>Only where that was earlier.</summary>
    public DateOnly? FirstJoined { get; init; }

    internal static DirectoryProfile Of(
        VisibleProfile shown, MembershipDates dates, IReadOnlyList<OwnChapter> chapters) =>
        new()
    {
        Id = shown.Id,
        Name = shown.Name,
        Initials = Avatar.InitialsOf(shown.FirstName, shown.LastName),
        Hue = Avatar.HueOf(shown.Id),
        JobTitle = shown.JobTitle,
        Profession = shown.Profession,
        Company = shown.Company,
        Town = shown.Town,
        Email = shown.Email,
        Phone = shown.Phone,
        Website = shown.Website,
        About = shown.About,
        Industries = shown.Industries,
        Skills = shown.Skills,
        Chapters = [.. chapters.Select(chapter => chapter.Name)],
        HomeChapter = chapters.FirstOrDefault(chapter => chapter.IsPrimary)?.Name,
        MemberSince = dates.Since,
        FirstJoined = dates.FirstJoined,
    };
}

internal sealed class GetDirectoryProfileHandler(ProfileViews profiles)
    : IQueryHandler<GetDirectoryProfile, DirectoryProfile>
{
    public async Task<DirectoryProfile> Handle(GetDirectoryProfile query, CancellationToken cancellation) =>
        await profiles.FindAsync(query.MemberId, cancellation) is var (shown, dates, chapters)
            ? DirectoryProfile.Of(shown, dates, chapters)
            : throw new EntityNotFoundException(typeof(DirectoryProfile), query.MemberId);
}
