using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Officers;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.Users;

namespace GroupHub.Chapters.Features;

public sealed record GetMyChapters : IQuery<MyChapters>;

public sealed record MyChapters(
    IReadOnlyList<MyChapter> Chapters, IReadOnlyList<PastChapter> Past, IReadOnlyList<MyOffice> Offices);

/// <summary>A chapter that the signed-in member belongs to, or is about to.</summary>
public sealed record MyChapter
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Slug { get; init; }
    public required ChapterKind Kind { get; init; }
    public string? Town { get; init; }
    public string? Meets { get; init; }
    public required bool HasPage { get; init; }
    public required bool IsPrimary { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; init; }
    public DateOnly? ClosesOn { get; init; }

    /// <summary>They did not choose it: its officers see their profile once they agree.</summary>
    public required bool AwaitsConsent { get; init; }
    public required int Members { get; init; }
    public required IReadOnlyList<ShownOfficer> Officers { get; init; }
}

/// <summary>A chapter that the signed-in member belonged to.</summary>
public sealed record PastChapter(Guid Id, string Name, bool WasPrimary, DateOnly From, DateOnly To);

/// <summary>An office that the signed-in member holds, or is about to take over.</summary>
public sealed record MyOffice(Guid ChapterId, string ChapterName, OfficerRole Role, DateOnly From, DateOnly? To);

internal sealed class GetMyChaptersHandler(
    IMemberDirectory members,
    MyPlaces places,
    OfficerFaces officers,
    MemberCounts counts,
    ICurrentUser user) : IQueryHandler<GetMyChapters, MyChapters>
{
    public async Task<MyChapters> Handle(GetMyChapters query, CancellationToken cancellation)
    {
        if (await members.FindByUserAsync(user.GetId(), cancellation) is not { } me) return new MyChapters([], [], []);

        var mine = await places.ListChaptersAsync(me.Id, cancellation);
        var faces = await officers.GetAsync(
            [.. mine.Select(row => row.Chapter.Id)], me.Id, ProfileField.Listing, cancellation);
        var counted = await counts.GetAsync(cancellation);
        return new MyChapters(
            [
                .. mine.Select(row => Show(
                    row.Chapter,
                    row.Affiliation,
                    counted.GetValueOrDefault(row.Chapter.Id),
                    [.. faces[row.Chapter.Id]])),
            ],
            await places.ListPastAsync(me.Id, cancellation),
            await places.ListOfficesAsync(me.Id, cancellation));
    }

    private static MyChapter Show(
        Chapter chapter, Affiliation affiliation, int members, IReadOnlyList<ShownOfficer> officers) =>
        new()
    {
        Id = chapter.Id,
        Name = chapter.Name,
        Slug = chapter.Slug,
        Kind = chapter.Kind,
        Town = chapter.Town,
        Meets = chapter.Meets,
        HasPage = chapter.IsPublic,
        IsPrimary = affiliation.IsPrimary,
        From = affiliation.From,
        To = affiliation.To,
        ClosesOn = chapter.ClosesOn,
        AwaitsConsent = affiliation.AwaitsConsent,
        Members = members,
        Officers = officers,
    };
}
