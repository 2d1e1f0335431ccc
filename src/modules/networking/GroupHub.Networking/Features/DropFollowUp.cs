using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Features;

public sealed record DropFollowUp(Guid Id) : ICommand;

internal sealed class DropFollowUpHandler(Book<FollowUp> followUps, IClock clock) : CommandHandler<DropFollowUp>
{
    public override async Task Handle(DropFollowUp command, CancellationToken cancellation) =>
        (await followUps.GetAsync(command.Id, cancellation)).Drop(clock.Now);
}
