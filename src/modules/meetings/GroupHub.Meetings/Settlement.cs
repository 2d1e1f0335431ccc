using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>
/// Keeps every meeting that has begun as it was, so that no later change of a rule can rewrite the past (R50).
/// </summary>
internal sealed class Settlement(
    IRepository<Meeting, Guid> meetings,
    IRepository<MeetingSeries, Guid> series,
    HolidayCalendar holidays,
    IClock clock) : ITransientDependency
{
    /// <summary>The series, its own until this transaction ends, with its past settled.</summary>
    public async Task<MeetingSeries> TakeAsync(Guid seriesId, CancellationToken cancellation)
    {
        await series.LockAsync(s => s.Id == seriesId, cancellation);
        var owner = await series.GetAsync(seriesId, cancellationToken: cancellation);
        var begun = Begun(owner, clock.Now).ToList();
        await StoreAsync(owner, begun, cancellation);
        if (begun.Count > 0) owner.SettleTo(begun[^1]);
        return owner;
    }

    /// <summary>Those of these dates of which nothing is stored yet, from now on kept.</summary>
    public async Task<List<Meeting>> StoreAsync(
        MeetingSeries owner, IReadOnlyList<DateOnly> dates, CancellationToken cancellation)
    {
        if (dates.Count == 0) return [];

        var (first, last) = (dates[0], dates[^1]);
        var stored = await (await meetings.GetQueryableAsync())
            .Where(meeting => meeting.SeriesId == owner.Id
                && meeting.OriginalDate >= first
                && meeting.OriginalDate <= last)
            .Select(meeting => meeting.OriginalDate)
            .ToListAsync(cancellation);
        var free = await holidays.GetAsync(first, last, cancellation);

        List<Meeting> kept = [.. dates.Except(stored).Select(date => Meeting.Of(owner, date, free.For(owner, date)))];
        await meetings.InsertManyAsync(kept, autoSave: false, cancellation);
        return kept;
    }

    /// <summary>Which of its meetings have begun without being settled.</summary>
    public static IEnumerable<DateOnly> Begun(MeetingSeries series, DateTime now) =>
        series.Dates(series.Time.Date, DateOnly.FromDateTime(now.AddDays(1)))
            .TakeWhile(date => series.TimeOn(date).Start <= now);
}
