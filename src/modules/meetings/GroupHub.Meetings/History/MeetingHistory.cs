using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.History;

/// <summary>Takes meetings over, all of a series in one go.</summary>
internal sealed class MeetingHistory(
    IRepository<MeetingSeries, Guid> series,
    IRepository<Holiday, Guid> holidays,
    HolidayCalendar calendar,
    PastStore store,
    IGuidGenerator guids,
    IClock clock) : IMeetingHistory, ITransientDependency
{
    public Task RecordHolidaysAsync(IReadOnlyList<PastHoliday> past, CancellationToken cancellation = default) =>
        holidays.InsertManyAsync(
            [.. past.Select(holiday => Holiday.On(guids.Create(), holiday.Date, holiday.Name, clock.Now))],
            autoSave: true,
            cancellation);

    public async Task RecordAsync(IReadOnlyList<PastSeries> past, CancellationToken cancellation = default)
    {
        var records = new PastRecords();
        foreach (var one in past) await RecordAsync(one, records, cancellation);
        await store.SaveAsync(records, cancellation);
    }

    private async Task RecordAsync(PastSeries past, PastRecords records, CancellationToken cancellation)
    {
        var plan = PlanOf(past);
        var owner = MeetingSeries.Plan(guids.Create(), guids.Create(), past.ChapterId, plan, plan.Time.Start);
        await series.InsertAsync(owner, cancellationToken: cancellation);

        var known = past.Meetings.ToDictionary(meeting => meeting.Date);
        var begun = Settlement.Begun(owner, clock.Now).ToList();
        var dates = begun.Union(known.Keys.Where(owner.OccursOn)).Order().ToList();
        if (dates.Count == 0) return;

        var free = await calendar.GetAsync(dates[0], dates[^1], cancellation);
        foreach (var date in dates)
        {
            var meeting = Meeting.Of(owner, date, free.For(owner, date));
            records.Meetings.Add(meeting);
            if (meeting.State == MeetingState.Scheduled && known.TryGetValue(date, out var what))
                records.Add(meeting, what, guids, clock.Now);
            meeting.ClearDistributedEvents();
        }

        if (begun.Count > 0) owner.SettleTo(begun[^1]);
    }

    private static SeriesPlan PlanOf(PastSeries past) => new(
        new MeetingDetails
        {
            Title = past.Title,
            Description = past.Description,
            Place = past.Place,
            Link = past.Link,
            Mode = past.Mode,
            Seats = past.Seats,
            IsPublic = past.IsPublic,
        },
        new MeetingTime { Date = past.Date, StartsAt = past.From, Minutes = past.Minutes, Zone = past.Zone },
        past.Rule,
        past.SkipsHolidays,
        LeftOut: []);
}
