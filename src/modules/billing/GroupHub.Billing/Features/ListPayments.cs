using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

/// <summary>What came in for an invoice, and what of it went back; there are never more than a few.</summary>
public sealed record ListPayments(Guid InvoiceId) : IQuery<IReadOnlyList<PaymentLine>>;

/// <param name="Id">Of the payment.</param>
/// <param name="Amount">What came in.</param>
/// <param name="ReceivedOn">When.</param>
/// <param name="IsByHand">By bank transfer or in cash: it goes back by hand too.</param>
/// <param name="Refunds">What of it went back, the first at the top.</param>
public sealed record PaymentLine(
    Guid Id, Money Amount, DateOnly ReceivedOn, bool IsByHand, IReadOnlyList<RefundLine> Refunds);

public sealed record RefundLine(Guid Id, Money Amount, DateOnly GivenBackOn, string Reason, string? Number);

internal sealed class ListPaymentsHandler(
    InvoiceAccess access, IRepository<Payment, Guid> payments, IRepository<Refund, Guid> refunds)
    : IQueryHandler<ListPayments, IReadOnlyList<PaymentLine>>
{
    public async Task<IReadOnlyList<PaymentLine>> Handle(ListPayments query, CancellationToken cancellation)
    {
        await access.RequireAsync(BillingPermissions.Invoices, query.InvoiceId, cancellation);
        var given = await (await refunds.GetQueryableAsync()).AsNoTracking()
            .Where(refund => refund.InvoiceId == query.InvoiceId)
            .OrderBy(refund => refund.CreationTime).ToListAsync(cancellation);
        var back = given.ToLookup(refund => refund.PaymentId);
        var received = await (await payments.GetQueryableAsync()).AsNoTracking()
            .Where(payment => payment.InvoiceId == query.InvoiceId)
            .OrderBy(payment => payment.ReceivedOn).ThenBy(payment => payment.CreationTime).ToListAsync(cancellation);
        return [.. received.Select(payment => Line(payment, back[payment.Id]))];
    }

    private static PaymentLine Line(Payment payment, IEnumerable<Refund> back) => new(
        payment.Id,
        payment.Amount,
        payment.ReceivedOn,
        payment.Gateway == Payment.ByHand,
        [
            .. back.Select(
                refund => new RefundLine(refund.Id, refund.Amount, refund.GivenBackOn, refund.Reason, refund.Number))
        ]);
}
