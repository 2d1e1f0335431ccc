using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>A draft that nobody wants any more. Can be undone.</summary>
public sealed record WithdrawAnnouncement(Guid Id) : ICommand;

internal sealed class WithdrawAnnouncementHandler(AnnouncementDesk desk, IClock clock)
    : CommandHandler<WithdrawAnnouncement>
{
    public override async Task Handle(WithdrawAnnouncement command, CancellationToken cancellation) =>
        (await desk.OpenAsync(command.Id, cancellation)).Withdraw(clock.Now);
}
