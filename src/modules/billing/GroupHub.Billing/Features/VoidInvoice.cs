using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record VoidInvoice(Guid InvoiceId) : ICommand<bool>;

internal sealed class VoidInvoiceHandler(IRepository<Invoice, Guid> invoices, Checkouts checkouts)
    : ICommandHandler<VoidInvoice, bool>
{
    public async Task<bool> Handle(VoidInvoice command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        await checkouts.CloseAllAsync(invoice, cancellation);
        if (!invoice.CanBeWithdrawn) return false;

        invoice.Withdraw();
        return true;
    }
}
