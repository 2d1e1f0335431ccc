using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>Whom the member has invited; those to speak to come first.</summary>
public sealed record ListMyVisitors : PagedQuery, IQuery<PagedResultDto<MyVisitor>>;

internal sealed class ListMyVisitorsValidator : PagedQueryValidator<ListMyVisitors>;

internal sealed class ListMyVisitorsHandler(
    OwnProfile own, IRepository<Visit, Guid> visits, VisitPeople people, MeetingsPolicies policies)
    : IQueryHandler<ListMyVisitors, PagedResultDto<MyVisitor>>
{
    public async Task<PagedResultDto<MyVisitor>> Handle(ListMyVisitors query, CancellationToken cancellation)
    {
        var host = await own.GetAsync(cancellation);
        var invited = (await visits.GetQueryableAsync()).AsNoTracking().Where(visit => visit.HostId == host.Id);
        var page = await invited
            .OrderByDescending(visit => visit.State == VisitState.Attended && visit.FollowedUpAt == null)
            .ThenByDescending(visit => visit.Date).ThenBy(visit => visit.Id)
            .Skip(query.SkipCount).Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var (known, hours) = (await people.OfAsync(page, cancellation), (await policies.GetAsync()).FollowUpHours);
        return new PagedResultDto<MyVisitor>(await invited.CountAsync(cancellation), [.. page.Select(Show)]);

        MyVisitor Show(Visit visit) =>
            MyVisitors.Show(new(known.Visitors[visit.VisitorId], visit), known.Meetings[visit.MeetingId], hours);
    }
}
