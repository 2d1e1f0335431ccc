using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace GroupHub.Networking.Workers;

/// <summary>
/// Every hour, in every association: ends what is over and reminds of what is due. What was done is kept with the rows,
/// not with the run: a run that is missed or repeated changes nothing.
/// </summary>
internal sealed class NetworkWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int Hour = 60 * 60 * 1000;

    public NetworkWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) => Timer.Period = Hour;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var (services, cancellation) = (workerContext.ServiceProvider, workerContext.CancellationToken);
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using var association = current.Change(tenant.Id, tenant.Name);
            var round = services.GetRequiredService<NetworkRound>();
            await Logger.TryAsync(nameof(NetworkRound), () => round.RunAsync(cancellation), cancellation);
        }
    }
}
