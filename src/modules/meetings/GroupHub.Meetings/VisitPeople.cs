using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Who visits belong to and where they went: of many at once.</summary>
internal sealed class VisitPeople(IRepository<Visitor, Guid> visitors, IRepository<Meeting, Guid> meetings)
    : ITransientDependency
{
    public async Task<KnownVisits> OfAsync(IReadOnlyCollection<Visit> visits, CancellationToken cancellation)
    {
        Guid[] visitorIds = [.. visits.Select(visit => visit.VisitorId).Distinct()];
        Guid[] meetingIds = [.. visits.Select(visit => visit.MeetingId).Distinct()];
        return new(
            await (await visitors.GetQueryableAsync()).AsNoTracking()
                .Where(v => visitorIds.Contains(v.Id))
                .ToDictionaryAsync(v => v.Id, cancellation),
            await (await meetings.GetQueryableAsync()).AsNoTracking()
                .Where(m => meetingIds.Contains(m.Id))
                .ToDictionaryAsync(m => m.Id, cancellation));
    }
}

internal sealed record KnownVisits(
    IReadOnlyDictionary<Guid, Visitor> Visitors, IReadOnlyDictionary<Guid, Meeting> Meetings);
