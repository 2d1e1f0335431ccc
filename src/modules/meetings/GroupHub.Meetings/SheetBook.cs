using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Opens sheets to be written on, one officer after the other, and puts them back.</summary>
internal sealed class SheetBook(
    MeetingBook book,
    IRepository<AttendanceSheet, Guid> sheets,
    IRepository<SheetEntry, Guid> entries,
    OfficerReach reach,
    IClock clock) : ITransientDependency
{
    /// <summary>
    /// The meeting and its sheet with the lines of these people and of all visitors, nobody else's until this
    /// transaction ends.
    /// </summary>
    public async Task<(Meeting Meeting, AttendanceSheet Sheet)> TakeAsync(
        Guid meetingId, IEnumerable<Attendee> who, CancellationToken cancellation)
    {
        var meeting = await book.TakeWithoutAnswersAsync(meetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.RecordAttendance, meeting.ChapterId, cancellation);
        await sheets.LockAsync(sheet => sheet.Id == meeting.Id, cancellation);
        Guid[] members = [.. who.Select(one => one.MemberId).OfType<Guid>().Distinct()];
        if (await sheets.FindAsync(meeting.Id, includeDetails: false, cancellation) is not { } sheet)
            return (meeting, await sheets.InsertAsync(
                AttendanceSheet.Open(meeting, clock.Now), cancellationToken: cancellation));

        await (await entries.GetQueryableAsync()).Where(entry => entry.SheetId == sheet.Id)
            .Where(entry => entry.VisitId != null || members.Contains(entry.MemberId!.Value))
            .LoadAsync(cancellation);
        return (meeting, sheet);
    }

    /// <summary>How often it was amended.</summary>
    public async Task<int> CountVersionsAsync(AttendanceSheet sheet, CancellationToken cancellation) =>
        await (await sheets.GetQueryableAsync())
            .Where(s => s.Id == sheet.Id).SelectMany(s => s.Versions).CountAsync(cancellation);

    /// <summary>So that what is shown next is read with it.</summary>
    public Task StoreAsync(AttendanceSheet sheet, CancellationToken cancellation) =>
        sheets.UpdateAsync(sheet, autoSave: true, cancellation);
}
