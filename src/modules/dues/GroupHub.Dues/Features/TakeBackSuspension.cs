using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>As if it had never been.</summary>
public sealed record TakeBackSuspension(Guid MemberId, Guid SuspensionId) : ICommand<StandingToday>;

internal sealed class TakeBackSuspensionHandler(MembershipFile file)
    : ICommandHandler<TakeBackSuspension, StandingToday>
{
    public Task<StandingToday> Handle(TakeBackSuspension command, CancellationToken cancellation) =>
        file.ChangeAsync(
            command.MemberId, (membership, _) => membership.TakeBackSuspension(command.SuspensionId), cancellation);
}
