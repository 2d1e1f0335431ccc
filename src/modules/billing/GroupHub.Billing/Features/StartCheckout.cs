using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record StartCheckout(Guid InvoiceId, string ReturnUrl, string CancelUrl) : ICommand<CheckoutLink>;

internal sealed class StartCheckoutHandler(
    IRepository<Invoice, Guid> invoices,
    Checkouts checkouts,
    Cashier cashier,
    IAssociationClock clock) : ICommandHandler<StartCheckout, CheckoutLink>
{
    public async Task<CheckoutLink> Handle(StartCheckout command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        if (invoice.Total.IsZero) return await SettleFreeAsync(invoice, command.ReturnUrl, cancellation);

        var open = await checkouts.FindUsableAsync(invoice, cancellation);
        if (invoice.Status is InvoiceStatus.Paid) return new CheckoutLink(command.ReturnUrl);

        invoice.AwaitPayment();
        var session = open ?? await checkouts.OpenAsync(invoice, command.ReturnUrl, command.CancelUrl, cancellation);
        return new CheckoutLink(session.Url);
    }

    private async Task<CheckoutLink> SettleFreeAsync(Invoice invoice, string returnUrl, CancellationToken cancellation)
    {
        var nothing = new Cash(Payment.ByHand, $"free-{invoice.Id:N}", invoice.Total, await clock.GetTodayAsync());
        await cashier.TakeAsync(invoice, nothing, cancellation);
        return new CheckoutLink(returnUrl);
    }
}
