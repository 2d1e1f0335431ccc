using System.Text.Json.Serialization;
using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
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

/// <summary>Shows staff and officers where somebody belongs.</summary>
internal sealed class MemberPages(MemberAccess access, ChapterNames names, ChangeClock clock) : ITransientDependency
{
    public async Task<MemberChapters> ShowAsync(Affiliate person, CancellationToken cancellation)
    {
        var moment = await clock.GetAsync();
        var valid = person.Affiliations.Where(affiliation => affiliation.IsValid).OrderByDescending(affiliation => affiliation.From).ToList();
        var known = await names.GetAsync(valid.Select(affiliation => affiliation.ChapterId), cancellation);
        return new MemberChapters
        {
            MemberId = person.Id,
            Name = person.Name,
            Affiliations = [.. valid.Select(affiliation => Line(affiliation, person, known[affiliation.ChapterId].Name, moment))],
            MayMove = await access.MayMoveAsync(person, cancellation),
        };
    }

    private static AffiliationLine Line(Affiliation affiliation, Affiliate person, string chapter, ChangeMoment moment) => new()
    {
        Id = affiliation.Id,
        ChapterId = affiliation.ChapterId,
        ChapterName = chapter,
        IsPrimary = affiliation.IsPrimary,
        From = affiliation.From,
        To = affiliation.To,
        Period = affiliation.Covers(moment.Today) ? AffiliationPeriod.Present : affiliation.From > moment.Today ? AffiliationPeriod.Ahead : AffiliationPeriod.Past,
        MayUndo = person.MayUndo(affiliation, moment.Now),
    };
}
