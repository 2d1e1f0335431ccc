using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Receipts;

/// <summary>A receipt for its payer, or for who may see the invoice.</summary>
internal sealed record GetReceipt(Guid InvoiceId) : IQuery<ReceiptFile>;

/// <summary>A receipt for who holds the link from the mail.</summary>
internal sealed record GetReceiptByLink(Guid InvoiceId, string? Key) : IQuery<ReceiptFile>;

internal sealed record ReceiptFile(string Name, byte[] Content);

internal sealed class GetReceiptHandler(ReadableInvoices invoices, ReceiptWriter writer)
    : IQueryHandler<GetReceipt, ReceiptFile>
{
    public async Task<ReceiptFile> Handle(GetReceipt query, CancellationToken cancellation) =>
        await (await invoices.OpenAsync(query.InvoiceId, cancellation)).ToReceiptAsync(writer);
}

internal sealed class GetReceiptByLinkHandler(
    IRepository<Invoice, Guid> invoices, ReceiptWriter writer, ReceiptLinks links)
    : IQueryHandler<GetReceiptByLink, ReceiptFile>
{
    public async Task<ReceiptFile> Handle(GetReceiptByLink query, CancellationToken cancellation)
    {
        if (!links.IsGenuine(query.InvoiceId, query.Key))
            throw new EntityNotFoundException(typeof(Invoice), query.InvoiceId);

        return await (await invoices.GetAsync(query.InvoiceId, cancellationToken: cancellation)).ToReceiptAsync(writer);
    }
}

internal static class ReceiptFiles
{
    public static async Task<ReceiptFile> ToReceiptAsync(this Invoice invoice, ReceiptWriter writer)
    {
        var text = await writer.WriteAsync(invoice);
        return new ReceiptFile($"{invoice.Number}.pdf", ReceiptPdf.Set(text));
    }
}
