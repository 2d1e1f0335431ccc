using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record LinkPayer(Guid InvoiceId, Guid UserId) : ICommand<InvoiceFacts>;

internal sealed class LinkPayerHandler(IRepository<Invoice, Guid> invoices, BookedInvoices booked)
    : ICommandHandler<LinkPayer, InvoiceFacts>
{
    public async Task<InvoiceFacts> Handle(LinkPayer command, CancellationToken cancellation)
    {
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        invoice.LinkPayer(command.UserId);
        return booked.FactsOf(invoice);
    }
}
