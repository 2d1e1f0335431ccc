using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record CloseCheckout(Guid InvoiceId) : ICommand<bool>;

internal sealed class CloseCheckoutHandler(IRepository<Invoice, Guid> invoices, Checkouts checkouts)
    : ICommandHandler<CloseCheckout, bool>
{
    public async Task<bool> Handle(CloseCheckout command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        await checkouts.CloseAllAsync(invoice, cancellation);
        invoice.CheckoutWasClosed();
        return invoice.CanBeWithdrawn;
    }
}
