using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace GroupHub.Meetings.Upkeep;

/// <summary>Looks every few minutes, in every association, for what has become due.</summary>
internal sealed class UpkeepWorker : AsyncPeriodicBackgroundWorkerBase
{
    public UpkeepWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) =>
        Timer.Period = (int)TimeSpan.FromMinutes(5).TotalMilliseconds;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var (services, cancellation) = (workerContext.ServiceProvider, workerContext.CancellationToken);
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using var association = current.Change(tenant.Id, tenant.Name);
            var round = services.GetRequiredService<UpkeepRound>();
            await Logger.TryAsync(nameof(UpkeepRound), () => round.RunAsync(cancellation), cancellation);
        }
    }
}
