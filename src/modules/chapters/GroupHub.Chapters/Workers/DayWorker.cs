using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace GroupHub.Chapters.Workers;

/// <summary>
/// Looks every few minutes, in every association, whether a day has come on which somebody belongs elsewhere or a
/// chapter is closed, and whether somebody has still to be told of a move.
/// </summary>
internal sealed class DayWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int FiveMinutes = 5 * 60 * 1000;

    public DayWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) =>
        Timer.Period = FiveMinutes;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        var cancellation = workerContext.CancellationToken;
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using var association = current.Change(tenant.Id, tenant.Name);
            var round = services.GetRequiredService<DayRound>();
            await Logger.TryAsync(nameof(DayRound), () => round.GoAsync(cancellation), cancellation);
        }
    }
}
