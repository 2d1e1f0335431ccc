using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

/// <summary>What affiliations and offices tell of a chapter's past, as one list of days.</summary>
internal sealed class ChapterChronicle(IRepository<Affiliate, Guid> people, IRepository<Office, Guid> offices)
    : ITransientDependency
{
    public async Task<IQueryable<ChronicleRow>> ReadAsync(Guid chapterId, DateOnly today)
    {
        var all = (await people.GetQueryableAsync()).IgnoreAutoIncludes();
        var there =
            from person in all
            from affiliation in person.Affiliations
            where affiliation.ChapterId == chapterId && affiliation.VoidedAt == null
            select new Stay
            {
                Id = affiliation.Id,
                MemberId = person.Id,
                Name = person.Name,
                From = affiliation.From,
                To = affiliation.To,
                OfficeId = null,
            };
        var inOffice =
            from office in await offices.GetQueryableAsync()
            join person in all on office.MemberId equals person.Id
            where office.ChapterId == chapterId && office.WithdrawnAt == null
            select new Stay
            {
                Id = office.Id,
                MemberId = person.Id,
                Name = person.Name,
                From = office.From,
                To = office.To,
                OfficeId = office.Id,
            };

        return Begun(there, ChapterEventKind.Joined, today).Concat(Ended(there, ChapterEventKind.Left, today))
            .Concat(Begun(inOffice, ChapterEventKind.TookOffice, today))
            .Concat(Ended(inOffice, ChapterEventKind.LeftOffice, today));
    }

    /// <summary>The events with the offices that some of them are about.</summary>
    public async Task<IReadOnlyList<ChapterEvent>> ShowAsync(
        IReadOnlyList<ChronicleRow> page, CancellationToken cancellation)
    {
        Guid[] officeIds = [.. page.Select(row => row.OfficeId).OfType<Guid>().Distinct()];
        var roles = await (await offices.GetQueryableAsync()).Where(office => officeIds.Contains(office.Id))
            .ToDictionaryAsync(office => office.Id, office => office.Role, cancellation);
        return
        [
            .. page.Select(row => new ChapterEvent
            {
                Day = row.Day, Kind = row.Kind, MemberId = row.MemberId, Name = row.Name,
                Role = row.OfficeId is { } id ? roles[id] : null,
            }),
        ];
    }

    private static IQueryable<ChronicleRow> Begun(IQueryable<Stay> stays, ChapterEventKind kind, DateOnly today) =>
        stays.Where(s => s.From <= today)
            .Select(s => new ChronicleRow
            {
                SourceId = s.Id,
                Day = s.From,
                Kind = kind,
                MemberId = s.MemberId,
                Name = s.Name,
                OfficeId = s.OfficeId,
            });

    private static IQueryable<ChronicleRow> Ended(IQueryable<Stay> stays, ChapterEventKind kind, DateOnly today) =>
        stays.Where(s => s.To < today)
            .Select(s => new ChronicleRow
            {
                SourceId = s.Id,
                Day = s.To!.Value,
                Kind = kind,
                MemberId = s.MemberId,
                Name = s.Name,
                OfficeId = s.OfficeId,
            });

    private sealed record Stay
    {
        public required Guid Id { get; init; }
        public required Guid MemberId { get; init; }
        public required string Name { get; init; }
        public required DateOnly From { get; init; }
        public required DateOnly? To { get; init; }
        public required Guid? OfficeId { get; init; }
    }
}

internal sealed record ChronicleRow
{
    /// <summary>The affiliation or the office: with the kind, no two rows are alike.</summary>
    public required Guid SourceId { get; init; }
    public required DateOnly Day { get; init; }
    public required ChapterEventKind Kind { get; init; }
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }
    public required Guid? OfficeId { get; init; }
}
