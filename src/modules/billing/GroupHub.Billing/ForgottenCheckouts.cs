using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace GroupHub.Billing;

/// <summary>Looks after checkouts that have run out, so that a lost event leaves nothing open for ever.</summary>
internal sealed class ForgottenCheckouts : AsyncPeriodicBackgroundWorkerBase
{
    private const int AtOnce = 100;

    public ForgottenCheckouts(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) =>
        Timer.Period = (int)TimeSpan.FromMinutes(10).TotalMilliseconds;

    public static Task LookAfterAllAsync(IServiceProvider services) => CheckoutRound.GoAsync(services, FindAsync);

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        LookAfterAllAsync(workerContext.ServiceProvider);

    private static async Task<List<Guid>> FindAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<IClock>().Now;
        var sessions = await services.GetRequiredService<IRepository<CheckoutSession, Guid>>().GetQueryableAsync();
        var open = sessions.Where(
            session => session.State == CheckoutState.Open || session.State == CheckoutState.Processing);
        return await open.Where(session => session.ExpiresAt < now)
            .OrderBy(session => session.ExpiresAt)
            .Select(session => session.Id)
            .Take(AtOnce)
            .ToListAsync();
    }
}
