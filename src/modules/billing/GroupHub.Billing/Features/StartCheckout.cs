using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record StartCheckout(Guid InvoiceId, string ReturnUrl, string CancelUrl) : ICommand<CheckoutLink>;

internal sealed class StartCheckoutHandler(
    IRepository<Invoice, Guid> invoices,
    Checkouts checkouts) : ICommandHandler<StartCheckout, CheckoutLink>
{
    public async Task<CheckoutLink> Handle(StartCheckout command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        var open = await checkouts.FindUsableAsync(invoice, cancellation);
        if (invoice.Status is InvoiceStatus.Paid) return new CheckoutLink(command.ReturnUrl);
        if (open is null)
            return await checkouts.StartAsync(invoice, command.ReturnUrl, command.CancelUrl, cancellation);

        invoice.AwaitPayment();
        return new CheckoutLink(open.Url);
    }
}
