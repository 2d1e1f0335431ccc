using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>
/// Answers whoever has written on a sheet: with what they wrote, however long the sheet is. It is read as it is kept,
/// since some databases keep a moment less finely than the clock, and the next change is compared with that.
/// </summary>
internal sealed class SheetReceipts(
    SheetBook book,
    SheetPeople people,
    SheetEntries entries,
    UserNames users,
    IClock clock) : ITransientDependency
{
    public async Task<SheetReceipt> StoreAsync(
        Meeting meeting, AttendanceSheet sheet, IReadOnlyCollection<Attendee> who, CancellationToken cancellation)
    {
        await book.StoreAsync(sheet, cancellation);
        Guid[] members = [.. who.Select(one => one.MemberId).OfType<Guid>()];
        var written = await entries.ReadAsync(sheet.Id, members, cancellation);
        return new SheetReceipt
        {
            Sheet = sheet.State,
            IsDoorOpen = meeting.IsDoorOpen(clock.Now) && !sheet.IsSettled,
            SavedAt = sheet.SavedAt,
            SavedBy = await users.FindAsync(sheet.SavedBy, cancellation),
            SubmittedAt = sheet.SubmittedAt,
            Amendments = await book.CountVersionsAsync(sheet, cancellation),
            Here = await entries.CountHereAsync(sheet.Id, cancellation),
            Rows = await people.OfAsync(meeting, written.Values, who, cancellation),
        };
    }
}
