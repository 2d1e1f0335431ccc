using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// A referral as a draft, for the giver alone. Sending it again with the same request id changes nothing (P57).
/// </summary>
public sealed record PrepareReferral : ReferralFields, ICommand<PreparedReferral>
{
    public Guid RequestId { get; init; }
    public Guid RecipientId { get; init; }
}

public sealed record PreparedReferral(Guid Id);

internal sealed class PrepareReferralValidator : ReferralFieldsValidator<PrepareReferral>
{
    public PrepareReferralValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.RecipientId).NotEmpty();
    }
}

internal sealed class PrepareReferralHandler(
    Book<Referral> referrals, Acquaintances acquaintances, Today today, IGuidGenerator guids)
    : ICommandHandler<PrepareReferral, PreparedReferral>
{
    public async Task<PreparedReferral> Handle(PrepareReferral command, CancellationToken cancellation)
    {
        var me = await acquaintances.SelfAsync(cancellation);
        var known = await referrals.FindAsync(
            referral => referral.GiverId == me && referral.RequestId == command.RequestId, cancellation);
        if (known is not null) return new PreparedReferral(known.Id);

        await acquaintances.RequireAsync(command.RecipientId, cancellation);
        if (command.ParentId is { } parentId) await referrals.GetAsync(parentId, cancellation);

        var referral = Referral.Prepare(
            guids.Create(), command.RequestId, me, command.RecipientId, command.ToDetails(), today.Now);
        await referrals.AddAsync(referral, cancellation);
        return new PreparedReferral(referral.Id);
    }
}
