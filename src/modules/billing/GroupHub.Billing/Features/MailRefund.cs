using GroupHub.Billing.Domain;
using GroupHub.Billing.Receipts;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record MailRefund(Guid RefundId) : ICommand;

internal sealed class MailRefundHandler(
    IRepository<Refund, Guid> refunds,
    IRepository<Payment, Guid> payments,
    IRepository<Invoice, Guid> invoices,
    ReceiptLinks notes,
    IAssociationLinks links,
    IMailComposer mail) : CommandHandler<MailRefund>
{
    public override async Task Handle(MailRefund command, CancellationToken cancellation)
    {
        var refund = await refunds.GetAsync(command.RefundId, cancellationToken: cancellation);
        var payment = await payments.GetAsync(refund.PaymentId, cancellationToken: cancellation);
        var invoice = await invoices.GetAsync(refund.InvoiceId, cancellationToken: cancellation);
        if (invoice.Payer.Email.Length == 0) return;

        await mail.SendAsync(invoice.Payer.Email, "Refund", invoice.Payer.Culture, new
        {
            invoice.Payer.Name,
            invoice.Title,
            refund.Amount,
            refund.Reason,
            refund.Number,
            Link = await links.ToAsync(notes.PathToCreditNote(refund.Id)),
            ByHand = payment.Gateway == Payment.ByHand,
        });
    }
}
