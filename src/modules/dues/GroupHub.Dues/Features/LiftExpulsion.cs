using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>The expelled member has all rights again that their terms give them.</summary>
public sealed record LiftExpulsion(Guid MemberId) : ICommand<StandingToday>;

internal sealed class LiftExpulsionHandler(MembershipFile file) : ICommandHandler<LiftExpulsion, StandingToday>
{
    public Task<StandingToday> Handle(LiftExpulsion command, CancellationToken cancellation) =>
        file.ChangeAsync(command.MemberId, (membership, _) => membership.LiftExpulsion(), cancellation);
}
