using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>Memberships whose term ends soon and whose members have not been written to about it.</summary>
internal sealed record ListDueReminders : IQuery<IReadOnlyList<Guid>>;

internal sealed class ListDueRemindersHandler(
    IRepository<Membership, Guid> memberships, StandingPolicies policies, IAssociationClock clock)
    : IQueryHandler<ListDueReminders, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(ListDueReminders query, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var last = today.AddDays((await policies.GetAsync()).RemindsWithin);
        return await (await memberships.GetQueryableAsync()).AsNoTracking()
            .Where(m => m.PaidThrough >= today
                && m.PaidThrough <= last
                && (m.RemindedOf == null || m.RemindedOf != m.PaidThrough))
            .Select(m => m.Id)
            .ToListAsync(cancellation);
    }
}
