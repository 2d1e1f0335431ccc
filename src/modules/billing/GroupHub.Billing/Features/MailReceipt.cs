using GroupHub.Billing.Domain;
using GroupHub.Billing.Receipts;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record MailReceipt(Guid InvoiceId) : ICommand;

internal sealed class MailReceiptHandler(
    IRepository<Invoice, Guid> invoices,
    ReceiptLinks receipts,
    IAssociationLinks links,
    IMailComposer mail) : CommandHandler<MailReceipt>
{
    public override async Task Handle(MailReceipt command, CancellationToken cancellation)
    {
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        if (invoice.Payer.Email.Length == 0) return;

        await mail.SendAsync(invoice.Payer.Email, "Receipt", invoice.Payer.Culture, new
        {
            invoice.Payer.Name,
            invoice.Title,
            Number = invoice.Number!,
            invoice.Total,
            PaidOn = invoice.PaidOn!.Value,
            Link = await links.ToAsync(receipts.PathTo(invoice.Id)),
        });
    }
}
