using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>
/// Writes to a member that they are expelled, and why, or that they no longer are: whichever is true when it is
/// written.
/// </summary>
internal sealed record TellOfExpulsion(Guid MemberId, bool IsLifted) : ICommand;

internal sealed class TellOfExpulsionHandler(IRepository<Membership, Guid> memberships, MembershipLetters letters)
    : CommandHandler<TellOfExpulsion>
{
    public override async Task Handle(TellOfExpulsion command, CancellationToken cancellation)
    {
        var membership = await memberships.FindAsync(
            m => m.MemberId == command.MemberId, cancellationToken: cancellation);
        if (membership is not { DiedOn: null } || membership.ExpelledOn is null != command.IsLifted) return;

        if (command.IsLifted) await letters.ExpulsionLiftedAsync(membership, cancellation);
        else await letters.ExpelledAsync(membership, cancellation);
    }
}
