using GroupHub.Meetings.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Lets meetings that are stored already know that their date has become a holiday, or is none any more.</summary>
internal sealed class HolidayObservance(IRepository<Meeting, Guid> meetings, IRepository<MeetingSeries, Guid> series, IClock clock) : ITransientDependency
{
    public async Task ApplyAsync(DateOnly date, string? holiday, CancellationToken cancellation)
    {
        var now = clock.Now;
        Guid[] observing = [.. await (await series.GetQueryableAsync()).Where(s => s.SkipsHolidays).Select(s => s.Id).ToListAsync(cancellation)];
        await meetings.LockAsync(m => m.Time.Date == date && m.EndsAt > now && observing.Contains(m.SeriesId), cancellation);
        var affected = await meetings.GetListAsync(
            m => m.Time.Date == date && m.EndsAt > now && observing.Contains(m.SeriesId), cancellationToken: cancellation);

        foreach (var meeting in affected) meeting.Observe(holiday, now);
    }
}
