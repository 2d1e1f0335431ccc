using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace GroupHub.Foundation;

/// <summary>
/// Looks again and again, in one association after the other, for what has become due. One in which that fails keeps no
/// other waiting. What was done is kept with what it was done to, not with the run: a run that is missed or repeated
/// changes nothing.
/// </summary>
/// <typeparam name="TRound">What is done in each.</typeparam>
public abstract class AssociationsWorker<TRound> : AsyncPeriodicBackgroundWorkerBase
    where TRound : IAssociationRound
{
    protected AssociationsWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes, TimeSpan period)
        : base(timer, scopes) => Timer.Period = (int)period.TotalMilliseconds;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var (services, cancellation) = (workerContext.ServiceProvider, workerContext.CancellationToken);
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using var association = current.Change(tenant.Id, tenant.Name);
            var round = services.GetRequiredService<TRound>();
            await Logger.TryAsync(typeof(TRound).Name, () => round.GoAsync(cancellation), cancellation);
        }
    }
}

/// <summary>One look at the association that is current.</summary>
public interface IAssociationRound
{
    Task GoAsync(CancellationToken cancellation);
}
