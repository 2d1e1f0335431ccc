using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>The referred person has agreed to be contacted: how, and when.</summary>
public sealed record RecordReferralConsent(Guid Id, ConsentWay Way, DateOnly On) : ICommand;

internal sealed class RecordReferralConsentValidator : AbstractValidator<RecordReferralConsent>
{
    public RecordReferralConsentValidator()
    {
        RuleFor(c => c.Way).IsInEnum();
        RuleFor(c => c.On).NotEmpty();
    }
}

internal sealed class RecordReferralConsentHandler(Book<Referral> referrals, Self self, Today today)
    : CommandHandler<RecordReferralConsent>
{
    public override async Task Handle(RecordReferralConsent command, CancellationToken cancellation)
    {
        var referral = await referrals.GetAsync(command.Id, cancellation);
        referral.RecordConsent(await self.GetIdAsync(cancellation), command.Way, command.On, await today.DateAsync());
    }
}
