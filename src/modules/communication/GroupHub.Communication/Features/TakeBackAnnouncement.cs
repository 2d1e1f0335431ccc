using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>Before sending has begun: it is a draft again, with everything in it.</summary>
public sealed record TakeBackAnnouncement(Guid Id) : ICommand;

internal sealed class TakeBackAnnouncementHandler(AnnouncementDesk desk, IClock clock)
    : CommandHandler<TakeBackAnnouncement>
{
    public override async Task Handle(TakeBackAnnouncement command, CancellationToken cancellation) =>
        (await desk.OpenAsync(command.Id, cancellation)).TakeBack(clock.Now);
}
