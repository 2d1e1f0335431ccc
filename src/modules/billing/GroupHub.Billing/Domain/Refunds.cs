using GroupHub.Billing.Data;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Billing.Domain;

/// <summary>
/// Gives money back for an invoice whose row is locked: once per request, at the gateway that took it.
/// </summary>
internal sealed class Refunds(
    IRepository<Refund, Guid> refunds,
    IRepository<Payment, Guid> payments,
    Checkouts checkouts,
    InvoiceNumbers numbers,
    IGuidGenerator guids,
    IAssociationClock clock) : ITransientDependency
{
    public async Task GiveBackAsync(Invoice invoice, Payment payment, RefundOrder order, CancellationToken cancellation)
    {
        var earlier = await refunds.GetListAsync(
            refund => refund.InvoiceId == invoice.Id, cancellationToken: cancellation);
        if (earlier.Exists(refund => refund.RequestId == order.RequestId)) return;

        var given = SumOf(earlier.Where(refund => refund.PaymentId == payment.Id), payment.Amount.Currency);
        var today = await clock.GetTodayAsync();
        var refund = Refund.Of(guids.Create(), payment, payment.Amount - given, order, today);
        refund.Document(
            await numbers.NextCreditNoteAsync(today.Year, cancellation), TaxOf(invoice, payment, given, order.Amount));
        await refunds.InsertAsync(refund, cancellationToken: cancellation);
        invoice.GaveBack(await CountKeptAsync(invoice, [.. earlier, refund], cancellation));

        // Last, and under a key of the request: were the transaction lost after it, asking again would give back once.
        if (payment.Gateway != Payment.ByHand) await checkouts.RefundAsync(payment, order, cancellation);
    }

    /// <summary>
    /// Rounded on the running sum, so that all of it takes back the invoice's tax (R19). Of money that was not owed
    /// there is none.
    /// </summary>
    private static Money? TaxOf(Invoice invoice, Payment payment, Money given, Money amount) =>
        payment.Verdict is PaymentVerdict.Settles && invoice.TaxPercent is { } percent
            ? (given + amount).IncludedTax(percent) - given.IncludedTax(percent)
            : null;

    private async Task<Money> CountKeptAsync(
        Invoice invoice, IReadOnlyList<Refund> given, CancellationToken cancellation)
    {
        var received = await payments.GetListAsync(
            payment => payment.InvoiceId == invoice.Id, cancellationToken: cancellation);
        var currency = invoice.Total.Currency;
        var kept = received.Select(payment => payment.Amount)
            .Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
        return kept - SumOf(given, currency);
    }

    private static Money SumOf(IEnumerable<Refund> refunds, string currency) =>
        refunds.Select(refund => refund.Amount).Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
