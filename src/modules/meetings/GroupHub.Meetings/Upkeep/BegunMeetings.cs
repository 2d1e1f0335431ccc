using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Upkeep;

/// <summary>Meetings that have begun become history.</summary>
[ExposeServices(typeof(IUpkeep))]
internal sealed class BegunMeetings(IRepository<MeetingSeries, Guid> series, IClock clock)
    : IUpkeep, ITransientDependency
{
    public async Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(CancellationToken cancellation)
    {
        var latest = DateOnly.FromDateTime(clock.Now.AddDays(1));
        var open = await (await series.GetQueryableAsync()).AsNoTracking()
            .Where(s => s.Time.Date <= latest && (s.SettledTo == null || (s.Rule != null && s.SettledTo < latest)))
            .ToListAsync(cancellation);
        return [.. open.Where(s => Settlement.Begun(s, clock.Now).Any()).Select(s => new SettleSeries(s.Id))];
    }
}
