using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace GroupHub.Chapters.Workers;

/// <summary>
/// Looks every few minutes, in every association, whether a day has come on which somebody belongs elsewhere or a chapter
/// is closed. What is due is written with the affiliation, so a run that was missed is made up for.
/// </summary>
internal sealed class DayWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int FiveMinutes = 5 * 60 * 1000;
    private const int BatchSize = 200;

    public DayWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) => Timer.Period = FiveMinutes;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        var cancellation = workerContext.CancellationToken;
        var (current, sender) = (services.GetRequiredService<ICurrentTenant>(), services.GetRequiredService<ISender>());
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using var association = current.Change(tenant.Id, tenant.Name);
            await Logger.TryAsync(nameof(TellWhatDayBrings), () => TellAllAsync(sender, cancellation), cancellation);
        }
    }

    private static async Task TellAllAsync(ISender sender, CancellationToken cancellation)
    {
        while (await sender.Send(new TellWhatDayBrings(BatchSize), cancellation) > 0) cancellation.ThrowIfCancellationRequested();
    }
}
