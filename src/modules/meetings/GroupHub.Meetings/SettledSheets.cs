using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Sheets that count already: only somebody who amends them, with a reason, changes them (R42).</summary>
internal sealed class SettledSheets(IRepository<Meeting, Guid> meetings, IRepository<AttendanceSheet, Guid> sheets)
    : ITransientDependency
{
    public async Task<IReadOnlyList<DateOnly>> BetweenAsync(
        Guid chapterId, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var settled = from sheet in await sheets.GetQueryableAsync()
                      where sheet.State == SheetState.Submitted || sheet.State == SheetState.Amended
                      join meeting in await meetings.GetQueryableAsync() on sheet.Id equals meeting.Id
                      where meeting.ChapterId == chapterId && meeting.Time.Date >= first && meeting.Time.Date <= last
                      orderby meeting.Time.Date
                      select meeting.Time.Date;
        return await settled.ToListAsync(cancellation);
    }
}
