using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>
/// Everybody who belongs on a sheet: expected, answered with yes, registered, or marked already. Of very many, the
/// visitors and those of whom something was said come first, then others by name; the rest is found by theirs.
/// </summary>
internal sealed class SheetPeople(
    ExpectedMembers expectations,
    SheetEntries entries,
    IMemberDirectory directory,
    SheetVisitors visitors,
    SheetRows rows) : ITransientDependency
{
    public async Task<SheetPart> ListAsync(Meeting meeting, string? words, CancellationToken cancellation)
    {
        var expected = await expectations.AtAsync(meeting, cancellation);
        var (coming, answered) = await rows.AnsweredAsync(meeting, cancellation);
        var codes = await entries.CodesAsync(meeting.Id, cancellation);
        Guid[] said = [.. codes.Keys.Union(coming)];
        HashSet<Guid> members = [.. said, .. expected.MemberIds];
        HashSet<Guid> first = [.. said, .. answered.Where(members.Contains)];

        var shown = (await directory.FindAsync(first, words, SheetPage.Most, cancellation)).ToList();
        shown.AddRange(
            await directory.FindAsync([.. members.Except(first)], words, SheetPage.Most - shown.Count, cancellation));
        var marked = await entries.ReadAsync(meeting.Id, shown, cancellation);
        var found = await rows.OfAsync(meeting, shown, expected, marked, cancellation);
        var guests = await visitors.ListAsync(meeting, marked, row => SheetVisitors.IsFound(row, words), cancellation);
        var isCut = words is null && shown.Count == SheetPage.Most && members.Count > SheetPage.Most;
        var rest = isCut ? SheetRest.Of([.. members.Except(shown)], codes, expected) : null;
        return new SheetPart([.. guests, .. found], rest);
    }

    /// <summary>These people only.</summary>
    public async Task<IReadOnlyList<SheetRow>> OfAsync(
        Meeting meeting,
        IReadOnlyCollection<SheetEntry> entries,
        IReadOnlyCollection<Attendee> who,
        CancellationToken cancellation)
    {
        Guid[] members = [.. who.Select(one => one.MemberId).OfType<Guid>().Distinct()];
        var marked = entries.Where(entry => who.Contains(entry.Who)).ToDictionary(entry => entry.Who);
        var expected = await expectations.AmongAsync(meeting, members, cancellation);
        var found = await rows.OfAsync(meeting, members, expected, marked, cancellation);
        var guests = who.Any(one => one.VisitId is not null)
            ? await visitors.ListAsync(
                meeting, marked, row => who.Contains(Attendee.Visitor(row.VisitId!.Value)), cancellation)
            : [];
        return [.. guests, .. found];
    }
}

internal sealed record SheetPart(IReadOnlyList<SheetRow> Rows, SheetRest? Rest);
