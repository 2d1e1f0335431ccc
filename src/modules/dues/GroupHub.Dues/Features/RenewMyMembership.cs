using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

public sealed record RenewMyMembership(Guid RequestId) : ICommand<CheckoutPage>;

internal sealed class RenewMyMembershipValidator : AbstractValidator<RenewMyMembership>
{
    public RenewMyMembershipValidator() => RuleFor(c => c.RequestId).NotEmpty();
}

internal sealed class RenewMyMembershipHandler(OwnMembership own, RenewalDesk desk, RenewalCheckout checkout)
    : ICommandHandler<RenewMyMembership, CheckoutPage>
{
    public async Task<CheckoutPage> Handle(RenewMyMembership command, CancellationToken cancellation)
    {
        var (person, membership) = await own.FindAloneAsync(cancellation);
        Rule.Require(membership?.LastTerm is not null, DuesErrors.NoMembership);

        var renewal = await desk.OfferAsync(membership!, cancellation);
        return await checkout.StartAsync(renewal, person!, cancellation);
    }
}
