using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>The association's holidays.</summary>
internal sealed class HolidayCalendar(IRepository<Holiday, Guid> holidays) : ITransientDependency
{
    public async Task<Holidays> GetAsync(DateOnly from, DateOnly to, CancellationToken cancellation) => new(
        await (await holidays.GetQueryableAsync()).AsNoTracking()
            .Where(holiday => holiday.Date >= from && holiday.Date <= to)
            .ToDictionaryAsync(holiday => holiday.Date, holiday => holiday.Name, cancellation));
}

internal sealed record Holidays(IReadOnlyDictionary<DateOnly, string> Names)
{
    /// <summary>Which holiday keeps the series from meeting on the date, if one does.</summary>
    public string? For(MeetingSeries series, DateOnly date) =>
        series.SkipsHolidays ? Names.GetValueOrDefault(date) ?? OfRegion(series, date) : null;

    public static string? OfRegion(MeetingSeries series, DateOnly date) =>
        series is { SkipsHolidays: true, HolidayRegion: { } region } ? RegionalHolidays.NameOf(region, date) : null;
}
