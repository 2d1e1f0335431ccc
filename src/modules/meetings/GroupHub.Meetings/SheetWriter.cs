using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Meetings;

/// <summary>Writes on sheets what officers say, and lets visits know who came.</summary>
internal sealed class SheetWriter(
    SheetAttendees attendees,
    UserNames users,
    ICurrentUser user,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    public async Task SaveAsync(
        Meeting meeting, AttendanceSheet sheet, IReadOnlyList<ChangedLine> lines, CancellationToken cancellation)
    {
        await RequireUnchangedAsync(sheet, lines, cancellation);
        await attendees.RequireKnownAsync(meeting, lines.Select(line => line.Line), cancellation);

        sheet.Save(lines.Select(line => line.Line), guids.Create, user.Id, clock.Now);
        await attendees.TellVisitsAsync(meeting, sheet, cancellation);
    }

    public async Task SubmitAsync(
        Meeting meeting, AttendanceSheet sheet, Expected silent, CancellationToken cancellation)
    {
        sheet.Submit(meeting, silent, guids.Create, user.Id, clock.Now);
        await attendees.TellVisitsAsync(meeting, sheet, cancellation);
    }

    public async Task AmendAsync(
        Meeting meeting,
        AttendanceSheet sheet,
        IReadOnlyList<ChangedLine> lines,
        Amendment amendment,
        CancellationToken cancellation)
    {
        await RequireUnchangedAsync(sheet, lines, cancellation);
        await attendees.RequireKnownAsync(meeting, lines.Select(line => line.Line), cancellation);

        sheet.Amend([.. lines.Select(line => line.Line)], amendment, guids.Create);
        await attendees.TellVisitsAsync(meeting, sheet, cancellation);
    }

    private async Task RequireUnchangedAsync(
        AttendanceSheet sheet, IReadOnlyList<ChangedLine> lines, CancellationToken cancellation)
    {
        var isSeen = lines.All(line => sheet.Find(line.Who)?.MarkedAt == line.Seen);
        if (isSeen) return;

        var who = await users.FindAsync(sheet.SavedBy, cancellation);
        Rule.Require(isSeen, who is null
            ? MeetingsErrors.SheetChanged
            : MeetingsErrors.SheetChangedBy, ("who", who ?? ""));
    }
}
