using GroupHub.Billing.Data;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Billing.Domain;

/// <summary>Takes money in for an invoice whose row is locked: recorded once, applied once, the rest put aside.</summary>
internal sealed class Cashier(
    IRepository<Payment, Guid> payments,
    InvoiceNumbers numbers,
    IGuidGenerator guids,
    IAssociationClock clock) : ITransientDependency
{
    public async Task TakeAsync(Invoice invoice, string gateway, Charge charge, CancellationToken cancellation) =>
        await TakeAsync(invoice, new Cash(gateway, charge.Id, charge.Amount, await clock.GetDateAsync(charge.At)), cancellation);

    public async Task TakeAsync(Invoice invoice, Cash cash, CancellationToken cancellation)
    {
        var isKnown = await payments.AnyAsync(p => p.Gateway == cash.Gateway && p.ChargeId == cash.ChargeId, cancellation);
        if (isKnown) return;

        var verdict = invoice.Judge(cash.Amount);
        await payments.InsertAsync(Payment.Receive(guids.Create(), invoice.Id, cash, verdict), cancellationToken: cancellation);
        if (verdict is PaymentVerdict.Settles) invoice.Settle(await NumberForAsync(invoice, cash.On, cancellation), cash.On);
        else invoice.Flag(verdict);
    }

    public async Task<string> NumberForAsync(Invoice invoice, DateOnly day, CancellationToken cancellation) =>
        invoice.Number ?? await numbers.NextAsync(day.Year, cancellation);
}
