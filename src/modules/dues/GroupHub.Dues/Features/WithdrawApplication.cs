using GroupHub.Billing;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

public sealed record WithdrawApplication(Guid Id, string? Key) : ICommand;

internal sealed class WithdrawApplicationHandler(ApplicationAccess access, IBilling billing)
    : CommandHandler<WithdrawApplication>
{
    public override async Task Handle(WithdrawApplication command, CancellationToken cancellation)
    {
        var application = await access.OpenAloneAsync(command.Id, command.Key, cancellation);
        application.Withdraw();
        var isUnpaid = application.InvoiceId is not { } invoiceId || await billing.VoidAsync(invoiceId, cancellation);
        Rule.Require(isUnpaid, DuesErrors.PaymentCameIn);
    }
}
