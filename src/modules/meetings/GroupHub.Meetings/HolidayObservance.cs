using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>
/// Lets meetings that are stored already know that their date has become a holiday, or is none any more.
/// </summary>
internal sealed class HolidayObservance(
    IRepository<Meeting, Guid> meetings, IRepository<MeetingSeries, Guid> series, IClock clock) : ITransientDependency
{
    public async Task ApplyAsync(DateOnly date, string? holiday, CancellationToken cancellation)
    {
        var now = clock.Now;
        var observing = await series.GetListAsync(s => s.SkipsHolidays, cancellationToken: cancellation);
        Guid[] ids = [.. observing.Select(s => s.Id)];
        await meetings.LockAsync(m => m.Time.Date == date && m.EndsAt > now && ids.Contains(m.SeriesId), cancellation);
        var affected = await meetings.GetListAsync(
            m => m.Time.Date == date && m.EndsAt > now && ids.Contains(m.SeriesId), cancellationToken: cancellation);
        if (holiday is not null) affected.AddRange(await StoreAsync(observing, date, cancellation));

        // What is no holiday of the association any more may still be one where the series meets.
        var owners = observing.ToDictionary(s => s.Id);
        foreach (var meeting in affected)
            meeting.Observe(holiday ?? Holidays.OfRegion(owners[meeting.SeriesId], date), now);
    }

    /// <summary>
    /// Calendars may have told of these meetings already, so they have to be told of the holiday too.
    /// </summary>
    private async Task<List<Meeting>> StoreAsync(
        List<MeetingSeries> observing, DateOnly date, CancellationToken cancellation)
    {
        var stored = await (await meetings.GetQueryableAsync())
            .Where(m => m.OriginalDate == date)
            .Select(m => m.SeriesId)
            .ToHashSetAsync(cancellation);
        var announced = observing.Where(s => !stored.Contains(s.Id) && s.OccursOn(date))
            .Select(s => Meeting.Of(s, date)).ToList();
        await meetings.InsertManyAsync(announced, autoSave: false, cancellation);
        return announced;
    }
}
