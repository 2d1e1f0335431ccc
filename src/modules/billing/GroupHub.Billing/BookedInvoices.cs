using GroupHub.Billing.Features;
using GroupHub.Billing.Domain;
using GroupHub.Billing.Receipts;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing;

[ExposeServices(typeof(IInvoices), typeof(BookedInvoices))]
internal sealed class BookedInvoices(IRepository<Invoice, Guid> invoices, ReceiptLinks links)
    : IInvoices, ITransientDependency
{
    public async Task<IReadOnlyList<InvoiceFacts>> GetAsync(
        IReadOnlyCollection<Guid> invoiceIds,
        CancellationToken cancellation)
    {
        var found = (await ReadAsync()).Where(invoice => invoiceIds.Contains(invoice.Id));
        return [.. (await found.ToListAsync(cancellation)).Select(FactsOf)];
    }

    public async Task<IReadOnlyList<InvoiceFacts>> ListForAsync(
        string purpose,
        IReadOnlyCollection<Guid> purposeIds,
        CancellationToken cancellation)
    {
        var found = (await ReadAsync())
            .Where(invoice => invoice.Purpose == purpose && purposeIds.Contains(invoice.PurposeId))
            .OrderByDescending(invoice => invoice.CreationTime);
        return [.. (await found.ToListAsync(cancellation)).Select(FactsOf)];
    }

    public async Task<IReadOnlyList<MonthlyIncome>> IncomePerMonthAsync(
        DateOnly from,
        DateOnly to,
        CancellationToken cancellation)
    {
        var months =
            from invoice in await ReadAsync()
            where invoice.Status == InvoiceStatus.Paid && invoice.PaidOn >= @from && invoice.PaidOn <= to
            group invoice.Total.Minor
                by new { invoice.PaidOn!.Value.Year, invoice.PaidOn.Value.Month, invoice.Total.Currency } into month
            orderby month.Key.Year, month.Key.Month
            select new { month.Key.Year, month.Key.Month, month.Key.Currency, Minor = month.Sum() };
        var sums = await months.ToListAsync(cancellation);
        return [.. sums.Select(sum => new MonthlyIncome(new(sum.Year, sum.Month, 1), new(sum.Minor, sum.Currency)))];
    }

    public async Task<int> CountDeclinedAsync(CancellationToken cancellation) =>
        await (await ReadAsync()).CountAsync(InvoiceStates.IsDeclined, cancellation);

    public InvoiceFacts FactsOf(Invoice invoice) => new()
    {
        Id = invoice.Id,
        Purpose = invoice.Purpose,
        PurposeId = invoice.PurposeId,
        Number = invoice.Number,
        Status = invoice.Status,
        Payment = invoice.Payment,
        DeclineReason = invoice.DeclineReason,
        Total = invoice.Total,
        IssuedOn = invoice.IssuedOn,
        PaidOn = invoice.PaidOn,
        ReceiptUrl = invoice.Status is InvoiceStatus.Paid ? links.PathTo(invoice.Id) : null,
    };

    private async Task<IQueryable<Invoice>> ReadAsync() => (await invoices.GetQueryableAsync()).AsNoTracking();
}
