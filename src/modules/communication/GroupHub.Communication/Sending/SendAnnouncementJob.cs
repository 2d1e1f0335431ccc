using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Communication.Sending;

/// <summary>
/// What waits to be sent. It is a row of the database: it survives a restart, and another host may take it up.
/// </summary>
[BackgroundJobName("GroupHub.Communication.SendAnnouncement")]
public sealed record AnnouncementToSend(Guid? TenantId, Guid AnnouncementId) : IMultiTenant;

/// <summary>Sends some copies and queues up again for the rest, so that other jobs get their turn in between.</summary>
internal sealed class SendAnnouncementJob(SendingRound round, IBackgroundJobManager jobs)
    : AsyncBackgroundJob<AnnouncementToSend>, ITransientDependency
{
    public override async Task ExecuteAsync(AnnouncementToSend args)
    {
        if (await round.RunAsync(args.AnnouncementId) is { } pause) await jobs.EnqueueAsync(args, delay: pause);
    }
}
