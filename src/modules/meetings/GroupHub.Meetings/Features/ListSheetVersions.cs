using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>What a sheet said before it was amended, newest first.</summary>
public sealed record ListSheetVersions(Guid MeetingId) : IQuery<IReadOnlyList<SheetVersionLine>>;

/// <param name="Number">Counted from one.</param>
/// <param name="Reason">Why it was amended.</param>
/// <param name="ReplacedAt">When.</param>
/// <param name="ReplacedBy">By whom.</param>
/// <param name="Changes">What it had said of those of whom the next one says something else.</param>
public sealed record SheetVersionLine(int Number, string Reason, DateTime ReplacedAt, string? ReplacedBy, IReadOnlyList<AmendedLine> Changes);

/// <param name="Name">Who.</param>
/// <param name="Before">What the sheet had said.</param>
/// <param name="After">What it said then.</param>
public sealed record AmendedLine(string Name, AttendanceCode Before, AttendanceCode After);

internal sealed class ListSheetVersionsHandler(MeetingBook book, IRepository<AttendanceSheet, Guid> sheets, PeopleNames names, UserNames users, OfficerReach reach)
    : IQueryHandler<ListSheetVersions, IReadOnlyList<SheetVersionLine>>
{
    public async Task<IReadOnlyList<SheetVersionLine>> Handle(ListSheetVersions query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.MeetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.View, meeting.ChapterId, cancellation);
        var sheet = await (await sheets.GetQueryableAsync()).AsNoTracking().AsSplitQuery()
            .Include(s => s.Entries).Include(s => s.Versions).FirstOrDefaultAsync(s => s.Id == meeting.Id, cancellation);
        if (sheet is null) return [];

        var versions = sheet.Versions.OrderBy(version => version.Number).ToList();
        var people = await names.OfAsync(sheet.Entries.Select(entry => entry.Who), cancellation);
        List<SheetVersionLine> lines = [];
        foreach (var (version, index) in versions.Select((version, index) => (version, index)))
        {
            var next = index + 1 < versions.Count ? versions[index + 1].Lines : [.. sheet.Entries.Select(entry => entry.ToLine())];
            var by = await users.FindAsync(version.ReplacedBy, cancellation);
            lines.Insert(0, new(version.Number, version.Reason, version.ReplacedAt, by, Changes(version.Lines, next, people)));
        }

        return lines;
    }

    private static List<AmendedLine> Changes(List<SheetLine> before, List<SheetLine> after, KnownPeople people)
    {
        var was = before.ToDictionary(line => new Attendee(line.MemberId, line.VisitId), line => line.Code);
        var changed = after.Select(line => (Who: new Attendee(line.MemberId, line.VisitId), line.Code)).Where(line => was.GetValueOrDefault(line.Who) != line.Code);
        return [.. changed.Select(line => new AmendedLine(people.Find(line.Who).Name, was.GetValueOrDefault(line.Who), line.Code))];
    }
}
