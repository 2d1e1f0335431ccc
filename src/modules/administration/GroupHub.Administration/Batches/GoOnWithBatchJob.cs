using System.Security.Claims;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace GroupHub.Administration.Batches;

/// <summary>
/// A batch that is on its way. It is a row of the database: it survives a restart, and another host may take it up.
/// </summary>
[BackgroundJobName("GroupHub.Administration.GoOnWithBatch")]
public sealed record BatchToGoOnWith(Guid? TenantId, Guid BatchId, Guid OwnerId) : IMultiTenant;

/// <summary>
/// Does it for some and queues up again for the rest, so that other jobs get their turn in between. What is written
/// down says by whom it was asked for; what they may do was settled when they asked.
/// </summary>
internal sealed class GoOnWithBatchJob(BatchRound round, IBackgroundJobManager jobs, ICurrentPrincipalAccessor current)
    : AsyncBackgroundJob<BatchToGoOnWith>, ITransientDependency
{
    public override async Task ExecuteAsync(BatchToGoOnWith args)
    {
        using var owner = current.Change(
        [
            new Claim(AbpClaimTypes.UserId, $"{args.OwnerId}"), new Claim(AbpClaimTypes.TenantId, $"{args.TenantId}"),
        ]);
        if (await round.RunAsync(args.BatchId)) await jobs.EnqueueAsync(args);
    }
}
