using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

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
        var services = workerContext.ServiceProvider;
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using (current.Change(tenant.Id, tenant.Name)) await WorkAsync(services, workerContext.CancellationToken);
        }
    }

    private static async Task WorkAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var sender = services.GetRequiredService<ISender>();
        await sender.Send(new EndWhatIsOver(), cancellation);
        foreach (var wishId in await ReadAsync(services, new ListUnansweredWishes(), cancellation)) await sender.Send(new TellOfNoAnswer(wishId), cancellation);
        foreach (var memberId in await ReadAsync(services, new ListDueNudges(), cancellation)) await sender.Send(new NudgeMember(memberId), cancellation);
    }

    private static async Task<IReadOnlyList<Guid>> ReadAsync(
        IServiceProvider services, IQuery<IReadOnlyList<Guid>> query, CancellationToken cancellation)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var found = await services.GetRequiredService<ISender>().Send(query, cancellation);
        await unitOfWork.CompleteAsync(cancellation);
        return found;
    }
}
