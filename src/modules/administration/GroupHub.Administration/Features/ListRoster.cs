using FluentValidation;
using GroupHub.Administration.Roster;
using GroupHub.Dues;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Features;

public sealed record ListRoster : PagedQuery, IQuery<PagedResultDto<RosterLine>>
{
    /// <summary>Part of a name, a company or an e-mail address; case and accents do not matter.</summary>
    public string? Filter { get; init; }

    /// <summary>Any of these, today.</summary>
    public Standing[] Standing { get; init; } = [];
    public Guid? PlanId { get; init; }
    public string? Town { get; init; }

    /// <summary>Whose primary chapter is this one or stands below it.</summary>
    public Guid? ChapterId { get; init; }

    /// <summary>Only those of this selection of one's own.</summary>
    public Guid? SelectionId { get; init; }
}

public sealed record RosterLine
{
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public string? Company { get; init; }
    public string? Town { get; init; }
    public Guid? ChapterId { get; init; }
    public string? ChapterName { get; init; }
    public required Standing Standing { get; init; }

    /// <summary>The last day of this standing, where it ends by itself.</summary>
    public DateOnly? StandingUntil { get; init; }
    public string? PlanName { get; init; }
    public DateOnly? MemberSince { get; init; }
    public DateOnly? PaidThrough { get; init; }
    public Money? LastPaid { get; init; }

    /// <summary>What they owe and why, for those who may see that; nothing where they owe nothing.</summary>
    public OwedDues? Owes { get; init; }

    internal static RosterLine Of(RosterRow row, OwedDues? owes) => new()
    {
        MemberId = row.Entry.Id,
        Name = row.Entry.Name,
        Email = row.Entry.Email,
        Company = row.Entry.Company,
        Town = row.Entry.Town,
        ChapterId = row.Entry.ChapterId,
        ChapterName = row.Entry.ChapterName,
        Standing = row.Standing,
        StandingUntil = row.Until == DateOnly.MaxValue ? null : row.Until,
        PlanName = row.Entry.PlanName,
        MemberSince = row.Entry.MemberSince,
        PaidThrough = row.Entry.PaidThrough,
        LastPaid = row.Entry.LastPaid,
        Owes = owes,
    };
}

internal sealed class ListRosterValidator : PagedQueryValidator<ListRoster>
{
    public const int MaxFilterLength = 100, MaxTownLength = 256;

    public ListRosterValidator()
    {
        RuleFor(q => q.Filter).MaximumLength(MaxFilterLength);
        RuleFor(q => q.Town).MaximumLength(MaxTownLength);
        RuleFor(q => q.Sorting).Must(RosterOrder.Columns.Know);
    }
}

internal sealed class ListRosterHandler(RosterScopes roster, RosterDebts debts, IAssociationClock clock)
    : IQueryHandler<ListRoster, PagedResultDto<RosterLine>>
{
    public async Task<PagedResultDto<RosterLine>> Handle(ListRoster query, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var readable = await roster.ReadAsync(AdministrationPermissions.Members, query, cancellation);
        var rows = RosterFilter.Apply(readable.On(today), query);
        var count = await rows.CountAsync(cancellation);
        var page = await RosterOrder.Columns.Sort(rows, query.Sorting)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var owed = await debts.OfAsync(page, cancellation);
        return new PagedResultDto<RosterLine>(
            count, page.ConvertAll(row => RosterLine.Of(row, owed.GetValueOrDefault(row.Entry.Id))));
    }
}

internal static class RosterFilter
{
    public static IQueryable<RosterRow> Apply(IQueryable<RosterRow> rows, ListRoster query)
    {
        foreach (var part in PlainText.WordsOf(query.Filter))
        {
            rows = rows.Where(row => row.Entry.SearchKey.Contains(part));
        }

        if (query.Standing.Length > 0) rows = rows.Where(row => query.Standing.Contains(row.Standing));
        if (query.PlanId is { } plan) rows = rows.Where(row => row.Entry.PlanId == plan);
        if (!string.IsNullOrEmpty(query.Town)) rows = rows.Where(row => row.Entry.Town == query.Town);
        return rows;
    }
}
