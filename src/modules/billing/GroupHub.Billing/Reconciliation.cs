using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Billing;

/// <summary>
/// In the fourth hour of each association's day, the gateway's word is compared with ours for the checkouts of the last
/// three days (R28). Money that came in on a page we had given up, and of which no event told, is booked: it pays the
/// invoice, or is put aside for the treasurer where the invoice was paid otherwise.
/// </summary>
internal sealed class Reconciliation(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : AssociationsWorker<ReconciliationRound>(timer, scopes, TimeSpan.FromHours(1));

internal sealed class ReconciliationRound(
    IRepository<CheckoutSession, Guid> sessions,
    IAssociationClock associationClock,
    IClock clock,
    ISender sender,
    IUnitOfWorkManager unitOfWorkManager,
    ILogger<ReconciliationRound> logger)
    : CheckoutRound(sender, unitOfWorkManager, logger), ITransientDependency
{
    private const int NightHour = 3;
    private static readonly TimeSpan Reach = TimeSpan.FromHours(72);

    public override async Task GoAsync(CancellationToken cancellation)
    {
        if (await IsNightAsync()) await CompareAsync(cancellation);
    }

    /// <summary>At any hour.</summary>
    public Task CompareAsync(CancellationToken cancellation) => base.GoAsync(cancellation);

    /// <summary>Those still open are looked after anyway, and what is paid does not change.</summary>
    protected override async Task<IReadOnlyList<Guid>> ListAsync(CancellationToken cancellation)
    {
        var since = clock.Now - Reach;
        var givenUp = (await sessions.GetQueryableAsync())
            .Where(session => session.State == CheckoutState.Closed && session.ExpiresAt >= since);
        return await givenUp.Select(session => session.Id).ToListAsync(cancellation);
    }

    private async Task<bool> IsNightAsync()
    {
        var midnight = await associationClock.GetStartOfAsync(await associationClock.GetTodayAsync());
        return (int)(clock.Now - midnight).TotalHours == NightHour;
    }
}
