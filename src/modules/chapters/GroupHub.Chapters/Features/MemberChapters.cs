using System.Text.Json.Serialization;
using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Features;

/// <summary>Where a person belongs, belonged, and is about to belong; the latest first.</summary>
public sealed record MemberChapters
{
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<AffiliationLine> Affiliations { get; init; }

    /// <summary>Whether the viewer may move them.</summary>
    public required bool MayMove { get; init; }
}

public sealed record AffiliationLine
{
    public required Guid Id { get; init; }
    public required Guid ChapterId { get; init; }
    public required string ChapterName { get; init; }
    public required bool IsPrimary { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; init; }
    public required AffiliationPeriod Period { get; init; }

    /// <summary>Whether it can still be taken back.</summary>
    public required bool MayUndo { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<AffiliationPeriod>))]
public enum AffiliationPeriod
{
    Present,
    Ahead,
    Past,
}

/// <summary>Shows staff and officers where somebody belongs, as far as they may see the chapters.</summary>
internal sealed class MemberPages(MemberAccess access, IChapters tree, IOfficerRights rights, ChangeClock clock)
    : ITransientDependency
{
    public async Task<MemberChapters> ShowAsync(Affiliate person, CancellationToken cancellation)
    {
        var moment = await clock.GetAsync();
        var valid = person.Affiliations
            .Where(affiliation => affiliation.IsValid)
            .OrderByDescending(affiliation => affiliation.From)
            .ToList();
        var seen = await rights.GetScopeAsync(ChaptersPermissions.View, cancellation);
        var names = (await tree.GetAsync(
            [.. valid.Select(affiliation => affiliation.ChapterId).Distinct()], cancellation))
            .Where(chapter => seen.Covers(chapter.Path))
            .ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        return new MemberChapters
        {
            MemberId = person.Id,
            Name = person.Name,
            Affiliations =
            [
                .. from affiliation in valid
                   where names.ContainsKey(affiliation.ChapterId)
                   select Line(affiliation, person, names[affiliation.ChapterId], moment),
            ],
            MayMove = await access.MayMoveAsync(person, cancellation),
        };
    }

    private static AffiliationLine Line(
        Affiliation affiliation, Affiliate person, string chapter, ChangeMoment moment) =>
        new()
    {
        Id = affiliation.Id,
        ChapterId = affiliation.ChapterId,
        ChapterName = chapter,
        IsPrimary = affiliation.IsPrimary,
        From = affiliation.From,
        To = affiliation.To,
        Period = affiliation.Covers(moment.Today) ? AffiliationPeriod.Present
            : affiliation.From > moment.Today ? AffiliationPeriod.Ahead
            : AffiliationPeriod.Past,
        MayUndo = person.MayUndo(affiliation, moment.Now),
    };
}
