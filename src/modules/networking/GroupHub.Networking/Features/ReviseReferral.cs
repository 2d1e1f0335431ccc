using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Changes what a referral says; what it said before is kept.</summary>
public sealed record ReviseReferral : ReferralFields, ICommand
{
    public Guid Id { get; init; }
    public string? ConcurrencyStamp { get; init; }
}

internal sealed class ReviseReferralValidator : ReferralFieldsValidator<ReviseReferral>;

internal sealed class ReviseReferralHandler(Book<Referral> referrals, Self self, Today today)
    : CommandHandler<ReviseReferral>
{
    public override async Task Handle(ReviseReferral command, CancellationToken cancellation)
    {
        var referral = await referrals.GetAsync(command.Id, cancellation);
        if (command.ParentId is { } parentId) await referrals.GetAsync(parentId, cancellation);
        if (command.ConcurrencyStamp is { } stamp) referral.ConcurrencyStamp = stamp;
        referral.Revise(await self.GetIdAsync(cancellation), command.ToDetails(), today.Now);
    }
}
