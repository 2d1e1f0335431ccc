using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Upkeep;

/// <summary>Who came and has not joined is forgotten after a while (R55).</summary>
[ExposeServices(typeof(IUpkeep))]
internal sealed class ForgottenVisitors(IRepository<Visitor, Guid> visitors, MeetingsPolicies policies, IAssociationClock clock) : IUpkeep, ITransientDependency
{
    private const int AtOnce = 200;

    public async Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(CancellationToken cancellation)
    {
        var last = (await clock.GetTodayAsync()).AddMonths(-(await policies.GetAsync()).RetentionMonths);
        var due = (await visitors.GetQueryableAsync()).Where(v => v.LastSeenOn < last && v.MemberId == null && v.ErasedAt == null);
        return [.. (await due.OrderBy(v => v.LastSeenOn).Select(v => v.Id).Take(AtOnce).ToListAsync(cancellation)).Select(id => new EraseVisitor(id))];
    }
}
