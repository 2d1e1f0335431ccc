using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Dues.Features;

/// <summary>
/// A term does not count, as if it had not been bought; money is given back by the treasurer, never by this.
/// </summary>
public sealed record VoidTerm(Guid MemberId, Guid TermId) : ICommand<StandingToday>;

internal sealed class VoidTermHandler(MembershipFile file, IClock clock) : ICommandHandler<VoidTerm, StandingToday>
{
    public Task<StandingToday> Handle(VoidTerm command, CancellationToken cancellation) =>
        file.ChangeAsync(
            command.MemberId, (membership, _) => membership.VoidTerm(command.TermId, clock.Now), cancellation);
}
