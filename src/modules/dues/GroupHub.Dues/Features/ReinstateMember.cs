using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>From today the member has all rights again; the days before stay as they were.</summary>
public sealed record ReinstateMember(Guid MemberId) : ICommand<StandingToday>;

internal sealed class ReinstateMemberHandler(MembershipFile file) : ICommandHandler<ReinstateMember, StandingToday>
{
    public Task<StandingToday> Handle(ReinstateMember command, CancellationToken cancellation) =>
        file.ChangeAsync(command.MemberId, (membership, today) => membership.Reinstate(today), cancellation);
}
