using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Answers whoever has written on a sheet: with what they wrote, however long the sheet is.</summary>
internal sealed class SheetReceipts(
    SheetBook book,
    SheetPeople people,
    SheetEntries entries,
    UserNames users,
    IClock clock) : ITransientDependency
{
    public async Task<SheetReceipt> StoreAsync(
        Meeting meeting, AttendanceSheet sheet, IEnumerable<Attendee> who, CancellationToken cancellation)
    {
        await book.StoreAsync(sheet, cancellation);
        return new SheetReceipt
        {
            Sheet = sheet.State,
            IsDoorOpen = meeting.IsDoorOpen(clock.Now) && !sheet.IsSettled,
            SavedAt = sheet.SavedAt,
            SavedBy = await users.FindAsync(sheet.SavedBy, cancellation),
            SubmittedAt = sheet.SubmittedAt,
            Amendments = await book.CountVersionsAsync(sheet, cancellation),
            Here = await entries.CountHereAsync(sheet.Id, cancellation),
            Rows = await people.OfAsync(meeting, sheet.Entries, [.. who], cancellation),
        };
    }
}
