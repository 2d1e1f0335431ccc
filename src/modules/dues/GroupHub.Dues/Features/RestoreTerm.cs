using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>A term that was declared void by mistake counts again.</summary>
public sealed record RestoreTerm(Guid MemberId, Guid TermId) : ICommand<StandingToday>;

internal sealed class RestoreTermHandler(MembershipFile file) : ICommandHandler<RestoreTerm, StandingToday>
{
    public Task<StandingToday> Handle(RestoreTerm command, CancellationToken cancellation) =>
        file.ChangeAsync(command.MemberId, (membership, _) => membership.RestoreTerm(command.TermId), cancellation);
}
