using GroupHub.Billing.Data;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Billing.Domain;

/// <summary>
/// Takes money in for an invoice whose row is locked: recorded once, applied once, the rest put aside.
/// </summary>
internal sealed class Cashier(
    IRepository<Payment, Guid> payments,
    InvoiceNumbers numbers,
    IGuidGenerator guids,
    IAssociationClock clock) : ITransientDependency
{
    public async Task TakeAsync(Invoice invoice, string gateway, Charge charge, CancellationToken cancellation)
    {
        var day = await clock.GetDateAsync(charge.At);
        await TakeAsync(invoice, new Cash(gateway, charge.Id, charge.Amount, day), cancellation);
    }

    public async Task SettleFreeAsync(Invoice invoice, CancellationToken cancellation)
    {
        var nothing = new Cash(Payment.ByHand, $"free-{invoice.Id:N}", invoice.Total, await clock.GetTodayAsync());
        await TakeAsync(invoice, nothing, cancellation);
    }

    public async Task TakeAsync(Invoice invoice, Cash cash, CancellationToken cancellation)
    {
        if (await payments.AnyAsync(p => p.Gateway == cash.Gateway && p.ChargeId == cash.ChargeId, cancellation))
            return;

        var verdict = invoice.Judge(cash.Amount);
        var payment = Payment.Receive(guids.Create(), invoice.Id, cash, verdict);
        await payments.InsertAsync(payment, cancellationToken: cancellation);
        if (verdict is not PaymentVerdict.Settles) invoice.Flag(verdict);
        else invoice.Settle(invoice.Number ?? await numbers.NextAsync(cash.On.Year, cancellation), cash.On);
    }
}
