using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Puts together what an officer sees at the door and on a sheet.</summary>
internal sealed class SheetPages(
    IRepository<AttendanceSheet, Guid> sheets,
    SheetPeople people,
    UserNames users,
    IChapters chapters,
    ICurrentTenant tenant,
    IClock clock) : ITransientDependency
{
    public async Task<SheetPage> ShowAsync(Meeting meeting, CancellationToken cancellation)
    {
        var sheet = await (await sheets.GetQueryableAsync()).AsNoTracking().AsSplitQuery()
            .Include(s => s.Entries).Include(s => s.Versions)
            .FirstOrDefaultAsync(s => s.Id == meeting.Id, cancellation);
        var page = new SheetPage
        {
            Sheet = (MeetingNumbers.None with { Sheet = sheet?.State ?? SheetState.Scheduled }).SheetOf(meeting),
            IsDoorOpen = meeting.IsDoorOpen(clock.Now) && sheet is not { IsSettled: true },
            SavedAt = sheet?.SavedAt,
            SavedBy = await users.FindAsync(sheet?.SavedBy, cancellation),
            SubmittedAt = sheet?.SubmittedAt,
            Amendments = sheet?.Versions.Count ?? 0,
            CodePrefix = CheckInCard.PrefixOf(tenant.Id),
            Rows = await people.ListAsync(meeting, sheet?.Entries ?? [], cancellation),
        };
        return page.About(meeting, await ChapterNames.OfAsync(chapters, [meeting.ChapterId], cancellation));
    }
}
