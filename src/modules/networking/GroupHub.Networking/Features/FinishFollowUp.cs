using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

public sealed record FinishFollowUp(Guid Id) : ICommand;

internal sealed class FinishFollowUpHandler(Book<FollowUp> followUps, FollowUpDesk desk)
    : CommandHandler<FinishFollowUp>
{
    public override async Task Handle(FinishFollowUp command, CancellationToken cancellation) =>
        await desk.FinishAsync(await followUps.GetAsync(command.Id, cancellation), cancellation);
}
