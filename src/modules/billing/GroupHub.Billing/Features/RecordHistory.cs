using GroupHub.Billing.Data;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Billing.Features;

/// <summary>Takes over invoices that were paid elsewhere. They are numbered in the order of their payment.</summary>
internal sealed record RecordHistory(IReadOnlyList<PastInvoice> Invoices) : ICommand<IReadOnlyList<Guid>>;

internal sealed class RecordHistoryHandler(
    IRepository<Invoice, Guid> invoices,
    InvoiceRequests requests,
    InvoiceNumbers numbers,
    IGuidGenerator guids) : ICommandHandler<RecordHistory, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(RecordHistory command, CancellationToken cancellation)
    {
        var ids = new Dictionary<string, Guid>();
        var drafts = new List<Invoice>();
        foreach (var past in command.Invoices.OrderBy(past => past.PaidOn))
        {
            var id = guids.Create();
            var claimed = await requests.ClaimAsync(past.Invoice.RequestKey, id, cancellation);
            ids[past.Invoice.RequestKey] = claimed;
            if (claimed == id) drafts.Add(await WriteAsync(id, past, cancellation));
        }

        await invoices.InsertManyAsync(drafts, autoSave: true, cancellation);
        return [.. command.Invoices.Select(past => ids[past.Invoice.RequestKey])];
    }

    private async Task<Invoice> WriteAsync(Guid id, PastInvoice past, CancellationToken cancellation)
    {
        var invoice = Invoice.Draft(id, past.Invoice);
        invoice.SettleInThePast(await numbers.NextAsync(past.PaidOn.Year, cancellation), past.PaidOn);
        return invoice;
    }
}
