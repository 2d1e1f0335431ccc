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
    /// <summary>With words, of the people those whose name or company has them in it.</summary>
    public async Task<SheetPage> ShowAsync(Meeting meeting, string? words, CancellationToken cancellation)
    {
        var known = (await sheets.GetQueryableAsync()).AsNoTracking().Where(s => s.Id == meeting.Id);
        var sheet = await known.FirstOrDefaultAsync(cancellation);
        var part = await people.ListAsync(meeting, words, cancellation);
        var page = new SheetPage
        {
            Sheet = (MeetingNumbers.None with { Sheet = sheet?.State ?? SheetState.Scheduled }).SheetOf(meeting),
            IsDoorOpen = meeting.IsDoorOpen(clock.Now) && sheet is not { IsSettled: true },
            SavedAt = sheet?.SavedAt,
            SavedBy = await users.FindAsync(sheet?.SavedBy, cancellation),
            SubmittedAt = sheet?.SubmittedAt,
            Amendments = await known.SelectMany(s => s.Versions).CountAsync(cancellation),
            CodePrefix = CheckInCard.PrefixOf(tenant.Id),
            Rows = part.Rows,
            Rest = part.Rest,
        };
        return page.About(meeting, await ChapterNames.OfAsync(chapters, [meeting.ChapterId], cancellation));
    }
}
