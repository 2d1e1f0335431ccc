using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Upkeep;

/// <summary>Who came and has not joined is forgotten after a while (R55), and no later than they were told.</summary>
[ExposeServices(typeof(IUpkeep))]
internal sealed class ForgottenVisitors(
    IRepository<Visitor, Guid> visitors,
    MeetingsPolicies policies,
    IAssociationClock clock) : IUpkeep, ITransientDependency
{
    private const int AtOnce = 200;

    public async Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(CancellationToken cancellation)
    {
        var (today, months) = (await clock.GetTodayAsync(), (await policies.GetAsync()).RetentionMonths);
        var kept = (await visitors.GetQueryableAsync()).Where(v => v.MemberId == null && v.ErasedAt == null);
        var due = await DueAsync(kept, today.AddMonths(-months), cancellation);
        foreach (var told in await kept.Where(v => v.ToldMonths < months)
            .Select(v => v.ToldMonths!.Value)
            .Distinct()
            .ToListAsync(cancellation))
        {
            due.AddRange(await DueAsync(kept.Where(v => v.ToldMonths == told), today.AddMonths(-told), cancellation));
        }

        return [.. due.Distinct().Take(AtOnce).Select(id => new EraseVisitor(id))];
    }

    private static Task<List<Guid>> DueAsync(IQueryable<Visitor> kept, DateOnly last, CancellationToken cancellation) =>
        kept.Where(v => v.LastSeenOn < last)
            .OrderBy(v => v.LastSeenOn)
            .Select(v => v.Id)
            .Take(AtOnce)
            .ToListAsync(cancellation);
}
