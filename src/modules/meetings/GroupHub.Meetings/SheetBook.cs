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
    OfficerReach reach,
    IClock clock) : ITransientDependency
{
    /// <summary>The meeting and its sheet, nobody else's until this transaction ends.</summary>
    public async Task<(Meeting Meeting, AttendanceSheet Sheet)> TakeAsync(Guid meetingId, CancellationToken cancellation)
    {
        var meeting = await book.TakeAsync(meetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.RecordAttendance, meeting.ChapterId, cancellation);
        await sheets.LockAsync(sheet => sheet.Id == meeting.Id, cancellation);
        var known = await (await sheets.GetQueryableAsync()).AsSplitQuery()
            .Include(sheet => sheet.Entries).Include(sheet => sheet.Versions)
            .FirstOrDefaultAsync(sheet => sheet.Id == meeting.Id, cancellation);
        return (meeting, known ?? await sheets.InsertAsync(AttendanceSheet.Open(meeting, clock.Now), cancellationToken: cancellation));
    }

    /// <summary>So that what is shown next is read with it.</summary>
    public Task StoreAsync(AttendanceSheet sheet, CancellationToken cancellation) =>
        sheets.UpdateAsync(sheet, autoSave: true, cancellation);
}
