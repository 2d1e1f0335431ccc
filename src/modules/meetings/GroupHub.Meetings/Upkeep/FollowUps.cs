using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Upkeep;

/// <summary>Once a meeting is over, somebody is asked to speak to each visitor who came.</summary>
[ExposeServices(typeof(IUpkeep))]
internal sealed class FollowUps(IRepository<Visit, Guid> visits, IRepository<Meeting, Guid> meetings, IClock clock)
    : IUpkeep, ITransientDependency
{
    public async Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(CancellationToken cancellation)
    {
        var now = clock.Now;
        var due = from visit in (await visits.GetQueryableAsync())
                      .Where(v => v.State == VisitState.Attended && v.FollowedUpAt == null && v.FollowUpAskedAt == null)
                  join meeting in await meetings.GetQueryableAsync() on visit.MeetingId equals meeting.Id
                  where meeting.EndsAt <= now
                  select visit.Id;
        return [.. (await due.ToListAsync(cancellation)).Select(id => new AskForFollowUp(id))];
    }
}
