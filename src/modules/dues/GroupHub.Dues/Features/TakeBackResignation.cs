using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>The member stays after all: standing follows from the terms again.</summary>
public sealed record TakeBackResignation(Guid MemberId) : ICommand<StandingToday>;

internal sealed class TakeBackResignationHandler(MembershipFile file)
    : ICommandHandler<TakeBackResignation, StandingToday>
{
    public Task<StandingToday> Handle(TakeBackResignation command, CancellationToken cancellation) =>
        file.ChangeAsync(command.MemberId, (membership, _) => membership.TakeBackResignation(), cancellation);
}
