using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Billing.Domain;

/// <summary>Gives money back for an invoice whose row is locked: once per request, at the gateway that took it.</summary>
internal sealed class Refunds(
    IRepository<Refund, Guid> refunds,
    IRepository<Payment, Guid> payments,
    Checkouts checkouts,
    IGuidGenerator guids,
    IAssociationClock clock) : ITransientDependency
{
    public async Task GiveBackAsync(Invoice invoice, Payment payment, RefundOrder order, CancellationToken cancellation)
    {
        var earlier = await refunds.GetListAsync(refund => refund.InvoiceId == invoice.Id, cancellationToken: cancellation);
        if (earlier.Exists(refund => refund.RequestId == order.RequestId)) return;

        var left = payment.Amount - SumOf(earlier.Where(refund => refund.PaymentId == payment.Id), payment.Amount.Currency);
        var refund = Refund.Of(guids.Create(), payment, left, order, await clock.GetTodayAsync());
        await refunds.InsertAsync(refund, cancellationToken: cancellation);
        invoice.GaveBack(await CountKeptAsync(invoice, [.. earlier, refund], cancellation));

        // Last, and under a key of the request: were the transaction lost after it, asking again would give back once.
        if (payment.Gateway != Payment.ByHand) await checkouts.RefundAsync(payment, order, cancellation);
    }

    private async Task<Money> CountKeptAsync(Invoice invoice, IReadOnlyList<Refund> given, CancellationToken cancellation)
    {
        var received = await payments.GetListAsync(payment => payment.InvoiceId == invoice.Id, cancellationToken: cancellation);
        var currency = invoice.Total.Currency;
        return received.Select(payment => payment.Amount).Aggregate(Money.Zero(currency), (sum, amount) => sum + amount) - SumOf(given, currency);
    }

    private static Money SumOf(IEnumerable<Refund> refunds, string currency) =>
        refunds.Select(refund => refund.Amount).Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
