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

/// <summary>Looks after checkouts that have run out, so that a lost event leaves nothing open for ever.</summary>
internal sealed class ForgottenCheckouts(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : AssociationsWorker<ForgottenCheckoutsRound>(timer, scopes, TimeSpan.FromMinutes(10));

internal sealed class ForgottenCheckoutsRound(
    IRepository<CheckoutSession, Guid> sessions,
    IClock clock,
    ISender sender,
    IUnitOfWorkManager unitOfWorkManager,
    ILogger<ForgottenCheckoutsRound> logger)
    : CheckoutRound(sender, unitOfWorkManager, logger), ITransientDependency
{
    private const int AtOnce = 100;

    protected override async Task<IReadOnlyList<Guid>> ListAsync(CancellationToken cancellation)
    {
        var now = clock.Now;
        var open = (await sessions.GetQueryableAsync()).Where(
            session => session.State == CheckoutState.Open || session.State == CheckoutState.Processing);
        return await open.Where(session => session.ExpiresAt < now)
            .OrderBy(session => session.ExpiresAt)
            .Select(session => session.Id)
            .Take(AtOnce)
            .ToListAsync(cancellation);
    }
}
