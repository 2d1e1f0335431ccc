using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Billing.Features;

/// <summary>
/// From now on money goes to this account of the association's own, or to the operator's again where none is given.
/// Pages that are open stay with the account they began with. Saying the same twice changes nothing.
/// </summary>
public sealed record ConnectAccount(string? Account) : ICommand<PaymentSettings>;

internal sealed class ConnectAccountValidator : AbstractValidator<ConnectAccount>
{
    public ConnectAccountValidator() =>
        RuleFor(c => c.Account)
            .MaximumLength(69)
            .Matches("^acct_[A-Za-z0-9]{8,64}\\z")
            .When(c => !string.IsNullOrEmpty(c.Account));
}

internal sealed class ConnectAccountHandler(PaymentAccounts accounts, ISender sender)
    : ICommandHandler<ConnectAccount, PaymentSettings>
{
    public async Task<PaymentSettings> Handle(ConnectAccount command, CancellationToken cancellation)
    {
        var account = string.IsNullOrEmpty(command.Account) ? null : command.Account;
        var state = await accounts.ConnectAsync(account, cancellation);
        return await sender.Send(new GetPaymentSettings(), cancellation) with { Account = account, State = state };
    }
}
