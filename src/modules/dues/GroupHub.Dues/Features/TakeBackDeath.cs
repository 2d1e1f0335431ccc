using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>The death was recorded by mistake; offices and chapters that ended with it are given anew.</summary>
public sealed record TakeBackDeath(Guid MemberId) : ICommand<StandingToday>;

internal sealed class TakeBackDeathHandler(MembershipFile file) : ICommandHandler<TakeBackDeath, StandingToday>
{
    public Task<StandingToday> Handle(TakeBackDeath command, CancellationToken cancellation) =>
        file.ChangeAsync(command.MemberId, (membership, _) => membership.TakeBackDeath(), cancellation);
}
