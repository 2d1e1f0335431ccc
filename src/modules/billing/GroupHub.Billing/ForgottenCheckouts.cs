using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Billing;

/// <summary>Looks after checkouts that have run out, so that a lost event leaves nothing open for ever.</summary>
internal sealed class ForgottenCheckouts : AsyncPeriodicBackgroundWorkerBase
{
    private const int AtOnce = 100;

    public ForgottenCheckouts(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) =>
        Timer.Period = (int)TimeSpan.FromMinutes(10).TotalMilliseconds;

    public static async Task LookAfterAllAsync(IServiceProvider services)
    {
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using (current.Change(tenant.Id, tenant.Name)) await SettleAsync(services);
        }
    }

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        LookAfterAllAsync(workerContext.ServiceProvider);

    private static async Task SettleAsync(IServiceProvider services)
    {
        var sender = services.GetRequiredService<ISender>();
        foreach (var checkoutId in await FindAsync(services))
        {
            try
            {
                await sender.Send(new SettleCheckout(checkoutId));
            }
            catch (BusinessException exception) when (exception.Code == BillingErrors.GatewayUnavailable)
            {
                // One that cannot be asked now must not keep the others waiting; the next round asks again.
                services.GetRequiredService<ILogger<ForgottenCheckouts>>()
                    .LogWarning(exception, "Checkout {CheckoutId} could not be looked up.", checkoutId);
            }
        }
    }

    private static async Task<List<Guid>> FindAsync(IServiceProvider services)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var now = services.GetRequiredService<IClock>().Now;
        var sessions = await services.GetRequiredService<IRepository<CheckoutSession, Guid>>().GetQueryableAsync();
        var open = sessions.Where(session => session.State == CheckoutState.Open || session.State == CheckoutState.Processing);
        return await open.Where(session => session.ExpiresAt < now).Select(session => session.Id).Take(AtOnce).ToListAsync();
    }
}
