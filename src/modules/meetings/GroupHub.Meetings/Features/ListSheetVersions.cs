using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>What a sheet said before it was amended, newest first; the last fifty.</summary>
public sealed record ListSheetVersions(Guid MeetingId) : IQuery<IReadOnlyList<SheetVersionLine>>;

/// <param name="Number">Counted from one.</param>
/// <param name="Reason">Why it was amended.</param>
/// <param name="ReplacedAt">When.</param>
/// <param name="ReplacedBy">By whom.</param>
/// <param name="Changes">What it had said of those of whom the next one says something else.</param>
public sealed record SheetVersionLine(
    int Number, string Reason, DateTime ReplacedAt, string? ReplacedBy, IReadOnlyList<AmendedLine> Changes);

/// <param name="Name">Who.</param>
/// <param name="Before">What the sheet had said.</param>
/// <param name="After">What it said then.</param>
public sealed record AmendedLine(string Name, AttendanceCode Before, AttendanceCode After);

internal sealed class ListSheetVersionsHandler(
    MeetingBook book, IRepository<AttendanceSheet, Guid> sheets, PeopleNames names, UserNames users, OfficerReach reach)
    : IQueryHandler<ListSheetVersions, IReadOnlyList<SheetVersionLine>>
{
    /// <summary>Nobody reads further back.</summary>
    private const int Most = 50;

    public async Task<IReadOnlyList<SheetVersionLine>> Handle(ListSheetVersions query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.MeetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.View, meeting.ChapterId, cancellation);
        var versions = await (await sheets.GetQueryableAsync()).AsNoTracking()
            .Where(sheet => sheet.Id == meeting.Id)
            .SelectMany(sheet => sheet.Versions)
            .OrderByDescending(version => version.Number)
            .Take(Most)
            .ToListAsync(cancellation);
        if (versions.Count == 0) return [];

        var changes = SheetChanges.WalkBack(versions, await AfterAsync(meeting.Id, versions, cancellation));
        var changed = changes.SelectMany(steps => steps).Select(step => step.Who).Distinct();
        var people = await names.OfAsync(changed, cancellation);
        var by = await users.OfAsync(versions.Select(version => version.ReplacedBy).OfType<Guid>(), cancellation);
        return [.. versions.Zip(changes, (version, steps) => Line(version, steps, people, by))];
    }

    /// <summary>What the sheet says now, as far as it was ever amended.</summary>
    private async Task<Dictionary<Attendee, AttendanceCode>> AfterAsync(
        Guid sheetId, List<SheetVersion> versions, CancellationToken cancellation)
    {
        var entries = (await sheets.GetQueryableAsync())
            .Where(sheet => sheet.Id == sheetId).SelectMany(sheet => sheet.Entries);
        if (!versions.Exists(version => version.IsWhole))
        {
            var lines = versions.SelectMany(version => version.Lines).ToList();
            Guid[] members = [.. lines.Select(line => line.MemberId).OfType<Guid>().Distinct()];
            Guid[] visits = [.. lines.Select(line => line.VisitId).OfType<Guid>().Distinct()];
            entries = entries.Where(entry =>
                members.Contains(entry.MemberId!.Value) || visits.Contains(entry.VisitId!.Value));
        }

        return await entries.Select(entry => new { entry.MemberId, entry.VisitId, entry.Code })
            .ToDictionaryAsync(entry => new Attendee(entry.MemberId, entry.VisitId), entry => entry.Code, cancellation);
    }

    private static SheetVersionLine Line(
        SheetVersion version,
        IReadOnlyList<SheetChange> changes,
        KnownPeople people,
        IReadOnlyDictionary<Guid, string> by) => new(
        version.Number,
        version.Reason,
        version.ReplacedAt,
        by.GetValueOrDefault(version.ReplacedBy ?? Guid.Empty),
        [.. changes.Select(change => new AmendedLine(people.Find(change.Who).Name, change.Before, change.After))]);
}
