using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace GroupHub.Dues.Workers;

/// <summary>
/// Looks every hour, in every association, whose term ends soon. Should it miss a day, the next run makes up for it:
/// what has been written is kept with the membership, not with the run.
/// </summary>
internal sealed class RenewalReminderWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int Hour = 60 * 60 * 1000;

    public RenewalReminderWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) =>
        Timer.Period = Hour;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var (services, cancellation) = (workerContext.ServiceProvider, workerContext.CancellationToken);
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using var association = current.Change(tenant.Id, tenant.Name);
            var round = services.GetRequiredService<RenewalReminderRound>();
            await Logger.TryAsync(nameof(RenewalReminderRound), () => round.RunAsync(cancellation), cancellation);
        }
    }
}
