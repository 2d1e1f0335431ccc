using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record VoidInvoice(Guid InvoiceId) : ICommand;

internal sealed class VoidInvoiceHandler(IRepository<Invoice, Guid> invoices, Checkouts checkouts) : CommandHandler<VoidInvoice>
{
    public override async Task Handle(VoidInvoice command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);

        invoice.Withdraw();
        await checkouts.CloseAllAsync(invoice, cancellation);
    }
}
