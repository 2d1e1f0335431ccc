using FluentValidation;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record RecordPayment(Guid InvoiceId, ReceivedPayment Payment) : ICommand;

internal sealed class RecordPaymentValidator : AbstractValidator<RecordPayment>
{
    /// <summary>A request id, a blank, a reference.</summary>
    private const int Longest = 33 + ReceivedPayment.MaxReferenceLength;

    public RecordPaymentValidator() => RuleFor(c => c.Payment.Reference).NotEmpty().MaximumLength(Longest);
}

internal sealed class RecordPaymentHandler(IRepository<Invoice, Guid> invoices, Checkouts checkouts, Cashier cashier)
    : CommandHandler<RecordPayment>
{
    public override async Task Handle(RecordPayment command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        var charge = $"{invoice.Id:N}-{command.Payment.Reference}";
        await checkouts.CloseAllAsync(invoice, cancellation);
        await cashier.TakeAsync(
            invoice, new Cash(Payment.ByHand, charge, invoice.Total, command.Payment.PaidOn), cancellation);
    }
}
