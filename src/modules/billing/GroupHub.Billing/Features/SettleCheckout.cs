using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

/// <summary>Asks the gateway how a checkout stands and applies the answer. May be asked any number of times.</summary>
internal sealed record SettleCheckout(Guid CheckoutId) : ICommand;

internal sealed class SettleCheckoutHandler(
    IRepository<CheckoutSession, Guid> sessions,
    IRepository<Invoice, Guid> invoices,
    PaymentGateways gateways,
    Cashier cashier) : CommandHandler<SettleCheckout>
{
    public override async Task Handle(SettleCheckout command, CancellationToken cancellation)
    {
        var known = (await sessions.GetQueryableAsync()).AsNoTracking()
            .Where(session => session.Id == command.CheckoutId);
        if (await known.SingleOrDefaultAsync(cancellation) is not { State: not CheckoutState.Paid } seen) return;

        var report = await gateways.Of(seen.Gateway).ReadCheckoutAsync(seen.Reference, cancellation);
        await invoices.LockAsync(seen.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(seen.InvoiceId, cancellationToken: cancellation);
        var session = await sessions.GetAsync(seen.Id, cancellationToken: cancellation);
        if (report.Charge is { } charge) await cashier.TakeAsync(invoice, seen.Gateway, charge, cancellation);
        session.Apply(report, invoice);
    }
}
