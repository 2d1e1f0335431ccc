using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace GroupHub.Dues.Workers;

/// <summary>
/// Looks every hour, in every association, whose term ends soon. Should it miss a day, the next run makes up for it:
/// what has been written is kept with the membership, not with the run.
/// </summary>
internal sealed class RenewalReminderWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int Hour = 60 * 60 * 1000;

    public RenewalReminderWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) => Timer.Period = Hour;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using (current.Change(tenant.Id, tenant.Name)) await RemindAsync(services, workerContext.CancellationToken);
        }
    }

    private static async Task RemindAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var sender = services.GetRequiredService<ISender>();
        foreach (var membershipId in await FindDueAsync(services, sender, cancellation))
        {
            await sender.Send(new RemindOfRenewal(membershipId), cancellation);
        }
    }

    private static async Task<IReadOnlyList<Guid>> FindDueAsync(IServiceProvider services, ISender sender, CancellationToken cancellation)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var due = await sender.Send(new ListDueReminders(), cancellation);
        await unitOfWork.CompleteAsync(cancellation);
        return due;
    }
}
