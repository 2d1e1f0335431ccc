using FluentValidation;
using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>
/// Who belongs to a chapter on a day and counts as a member then, first
/// of all or besides; not those of chapters below it.
/// </summary>
public sealed record ListChapterMembers : PagedQuery, IQuery<PagedResultDto<ChapterMemberLine>>
{
    public Guid Id { get; init; }

    /// <summary>Part of a name.</summary>
    public string? Filter { get; init; }

    /// <summary>Today where absent.</summary>
    public DateOnly? On { get; init; }
}

public sealed record ChapterMemberLine(
    Guid MemberId, string Name, Guid AffiliationId, bool IsPrimary, DateOnly From, DateOnly? To)
{
    /// <summary>Whether the viewer may open their profile.</summary>
    public required bool MayOpen { get; init; }
}

internal sealed class ListChapterMembersValidator : PagedQueryValidator<ListChapterMembers>
{
    public ListChapterMembersValidator()
    {
        RuleFor(q => q.Filter).MaximumLength(100);
        RuleFor(q => q.Sorting).Must(AffiliatedMember.Columns.Know);
    }
}

internal sealed class ListChapterMembersHandler(
    IRepository<Affiliate, Guid> people,
    ChapterAccess access,
    ProfileReach profiles,
    ICountingMembers counting,
    IAssociationClock clock)
    : IQueryHandler<ListChapterMembers, PagedResultDto<ChapterMemberLine>>
{
    public async Task<PagedResultDto<ChapterMemberLine>> Handle(
        ListChapterMembers query, CancellationToken cancellation)
    {
        var chapter = await access.OpenAsync(query.Id, cancellation);
        var day = query.On ?? await clock.GetTodayAsync();
        var there =
            from person in PlainText.WordsOf(query.Filter)
                .Aggregate(await people.GetQueryableAsync(), (all, word) => all.Where(p => p.NameKey.Contains(word)))
            from affiliation in person.Affiliations
            where affiliation.ChapterId == chapter.Id && affiliation.VoidedAt == null
            where affiliation.From <= day && (affiliation.To == null || affiliation.To >= day)
            select new AffiliatedMember
            {
                NameKey = person.NameKey,
                Name = person.Name,
                MemberId = person.Id,
                Id = affiliation.Id,
                IsPrimary = affiliation.IsPrimary,
                From = affiliation.From,
                To = affiliation.To,
            };

        var belonging = await there.Select(row => row.MemberId).Distinct().ToListAsync(cancellation);
        var resting = belonging.Except(await counting.WhoCountsAsync(belonging, day, cancellation)).ToList();
        there = there.Where(row => !resting.Contains(row.MemberId));

        var count = await there.LongCountAsync(cancellation);
        var page = await AffiliatedMember.Columns.Sort(there, query.Sorting)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var open = await profiles.FilterAsync(
            MembersPermissions.View, [.. page.Select(row => row.MemberId)], cancellation);
        return new PagedResultDto<ChapterMemberLine>(count,
            [
                .. page.Select(row => new ChapterMemberLine(
                    row.MemberId, row.Name, row.Id, row.IsPrimary, row.From, row.To)
                {
                    MayOpen = open.Contains(row.MemberId),
                }),
            ]);
    }
}

/// <summary>Who belongs to a chapter on a day: what the database sorts and pages, before it is shown.</summary>
internal sealed record AffiliatedMember
{
    public static readonly SortColumns<AffiliatedMember> Columns = new SortColumns<AffiliatedMember>(
            "name", row => row.NameKey, row => row.Id)
        .By("name", row => row.NameKey)
        .By("from", row => row.From);

    public required string NameKey { get; init; }
    public required string Name { get; init; }
    public required Guid MemberId { get; init; }
    public required Guid Id { get; init; }
    public required bool IsPrimary { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly? To { get; init; }
}
