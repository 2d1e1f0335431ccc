using GroupHub.Communication.Domain;
using GroupHub.Communication.Sending;
using GroupHub.Foundation;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>Sends it in a minute, unless it is taken back. Said twice, it is sent once.</summary>
public sealed record SendAnnouncement(Guid Id) : ICommand<AnnouncementOnItsWay>;

/// <param name="SendsAt">UTC; until then it can be taken back.</param>
public sealed record AnnouncementOnItsWay(DateTime SendsAt);

internal sealed class SendAnnouncementHandler(
    AnnouncementDesk desk, AudienceCounts counts, IBackgroundJobManager jobs, IClock clock)
    : ICommandHandler<SendAnnouncement, AnnouncementOnItsWay>
{
    public async Task<AnnouncementOnItsWay> Handle(SendAnnouncement command, CancellationToken cancellation)
    {
        var announcement = await desk.OpenAsync(command.Id, cancellation);
        var isNew = announcement.IsDraft;
        if (isNew)
            announcement.Address(
                await desk.AddressAsync(announcement.Audience, announcement.SelectionId, cancellation));
        Rule.Require(
            !isNew || await counts.HasAnybodyAsync(announcement.Audience, cancellation),
            CommunicationErrors.NobodyGetsIt);

        announcement.Send(clock.Now);
        if (isNew)
            await jobs.EnqueueAsync(
                new AnnouncementToSend(announcement.TenantId, announcement.Id), delay: Announcement.TakeBackTime);
        return new AnnouncementOnItsWay(announcement.SendsAt!.Value);
    }
}
