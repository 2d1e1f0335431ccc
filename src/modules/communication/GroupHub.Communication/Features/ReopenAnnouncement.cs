using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>A withdrawn draft is wanted after all.</summary>
public sealed record ReopenAnnouncement(Guid Id) : ICommand;

internal sealed class ReopenAnnouncementHandler(AnnouncementDesk desk, IClock clock)
    : CommandHandler<ReopenAnnouncement>
{
    public override async Task Handle(ReopenAnnouncement command, CancellationToken cancellation) =>
        (await desk.OpenAsync(command.Id, cancellation)).Reopen(clock.Now);
}
