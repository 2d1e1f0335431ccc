using GroupHub.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Billing;

internal sealed class PayerCopies(
    IRepository<Invoice, Guid> invoices,
    IRepository<Payment, Guid> payments,
    IRepository<Refund, Guid> refunds,
    ICurrentUser user) : IPayerCopies, ITransientDependency
{
    public async Task<PayerCopy> CopyOwnAsync(CancellationToken cancellation = default)
    {
        var own = await (await invoices.GetQueryableAsync()).AsNoTracking()
            .Where(PayerOf.Invoices(user))
            .OrderBy(i => i.CreationTime)
            .ToListAsync(cancellation);
        var numbers = own.ToDictionary(invoice => invoice.Id, invoice => invoice.Number);
        Guid[] ids = [.. numbers.Keys];
        var received = await payments.GetListAsync(
            payment => ids.Contains(payment.InvoiceId), cancellationToken: cancellation);
        var back = await refunds.GetListAsync(
            refund => ids.Contains(refund.InvoiceId), cancellationToken: cancellation);
        return new PayerCopy(
            [.. own.Select(CopyOf)],
            [.. received.Select(p => new PaymentCopy(numbers[p.InvoiceId], p.Amount, p.ReceivedOn, p.Gateway))],
            [
                .. back.Select(
                    r => new CreditNoteCopy(r.Number, numbers[r.InvoiceId], r.Amount, r.GivenBackOn, r.Reason))
            ]);
    }

    private static InvoiceCopy CopyOf(Invoice invoice) => new()
    {
        Number = invoice.Number,
        Title = invoice.Title,
        Status = invoice.Status,
        IssuedOn = invoice.IssuedOn,
        DueOn = invoice.DueOn,
        PaidOn = invoice.PaidOn,
        Total = invoice.Total,
        Tax = invoice.Tax,
        PayerName = invoice.Payer.Name,
        PayerEmail = invoice.Payer.Email,
        Lines =
        [
            .. invoice.Lines.Select(
                line => string.Join(", ", new[] { line.Text, line.Reason, $"{line.Amount}" }.OfType<string>()))
        ],
    };
}
