using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Undoes done, dropped and snoozed.</summary>
public sealed record ReopenFollowUp(Guid Id) : ICommand;

internal sealed class ReopenFollowUpHandler(Book<FollowUp> followUps, FollowUpDesk desk)
    : CommandHandler<ReopenFollowUp>
{
    public override async Task Handle(ReopenFollowUp command, CancellationToken cancellation) =>
        await desk.ReopenAsync(await followUps.GetAsync(command.Id, cancellation), cancellation);
}
