using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Upkeep;

/// <summary>
/// Visitors are reminded some working days before; whoever has only just registered needs no reminder.
/// </summary>
[ExposeServices(typeof(IUpkeep))]
internal sealed class VisitReminders(
    IRepository<Visit, Guid> visits,
    IRepository<Meeting, Guid> meetings,
    HolidayCalendar holidays,
    MeetingsPolicies policies,
    IClock clock) : IUpkeep, ITransientDependency
{
    /// <summary>Working days with weekends and holidays between them.</summary>
    private const int MostDaysAhead = 30;

    public async Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(CancellationToken cancellation)
    {
        var now = clock.Now;
        var (yesterday, horizon) = (now.AddDays(-1), now.AddDays(MostDaysAhead));
        var coming = from visit in (await visits.GetQueryableAsync())
            .Where(v => v.State == VisitState.Registered && v.RegisteredAt < yesterday)
                     join meeting in await meetings.GetQueryableAsync() on visit.MeetingId equals meeting.Id
                     where meeting.State == MeetingState.Scheduled
                         && meeting.StartsAt > now
                         && meeting.StartsAt < horizon
                         && visit.RemindedOf != meeting.Time.Date
                     select new { visit.Id, meeting.Time.Date, meeting.Time.Zone };
        var (found, days) = (await coming.ToListAsync(cancellation), (await policies.GetAsync()).ReminderWorkingDays);
        var free =
            (await holidays.GetAsync(DateOnly.FromDateTime(now), DateOnly.FromDateTime(horizon), cancellation)).Names;
        return
        [
            .. found.Where(v => MeetingZone.DateOf(now, v.Zone) >= WorkingDays.Before(v.Date, days, free.ContainsKey))
                .Select(v => new RemindVisitor(v.Id))
        ];
    }
}
