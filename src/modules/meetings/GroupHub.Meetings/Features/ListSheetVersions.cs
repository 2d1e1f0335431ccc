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
    /// <summary>Nobody reads further back; each of them is a whole sheet.</summary>
    private const int Most = 50;

    public async Task<IReadOnlyList<SheetVersionLine>> Handle(ListSheetVersions query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.MeetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.View, meeting.ChapterId, cancellation);
        var all = (await sheets.GetQueryableAsync()).AsNoTracking().Where(s => s.Id == meeting.Id);
        if (await all.Include(s => s.Entries).FirstOrDefaultAsync(cancellation) is not { } sheet) return [];

        var versions = await all.SelectMany(s => s.Versions)
            .OrderByDescending(version => version.Number)
            .Take(Most)
            .ToListAsync(cancellation);
        var people = await names.OfAsync(sheet.Entries.Select(entry => entry.Who), cancellation);
        var by = await users.OfAsync(versions.Select(version => version.ReplacedBy).OfType<Guid>(), cancellation);

        List<SheetLine>[] after = [[.. sheet.Entries.Select(entry => entry.ToLine())], .. versions.Select(version => version.Lines)];
        return [.. versions.Select((version, index) => Line(version, after[index], people, version.ReplacedBy is { } id ? by.GetValueOrDefault(id) : null))];
    }

    private static SheetVersionLine Line(SheetVersion version, List<SheetLine> after, KnownPeople people, string? by) =>
        new(version.Number, version.Reason, version.ReplacedAt, by, Changes(version.Lines, after, people));

    private static List<AmendedLine> Changes(List<SheetLine> before, List<SheetLine> after, KnownPeople people)
    {
        var was = before.ToDictionary(line => new Attendee(line.MemberId, line.VisitId), line => line.Code);
        var changed = after.Select(line => (Who: new Attendee(line.MemberId, line.VisitId), line.Code))
            .Where(line => was.GetValueOrDefault(line.Who) != line.Code);
        return [.. changed.Select(line => new AmendedLine(people.Find(line.Who).Name, was.GetValueOrDefault(line.Who), line.Code))];
    }
}
