using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Receipts;

/// <summary>A credit note for its payer, or for who may see the invoice.</summary>
internal sealed record GetCreditNote(Guid RefundId) : IQuery<ReceiptFile>;

/// <summary>A credit note for who holds the link from the mail.</summary>
internal sealed record GetCreditNoteByLink(Guid RefundId, string? Key) : IQuery<ReceiptFile>;

internal sealed class GetCreditNoteHandler(
    IRepository<Refund, Guid> refunds, ReadableInvoices invoices, CreditNoteWriter writer)
    : IQueryHandler<GetCreditNote, ReceiptFile>
{
    public async Task<ReceiptFile> Handle(GetCreditNote query, CancellationToken cancellation)
    {
        var refund = await refunds.GetAsync(query.RefundId, cancellationToken: cancellation);
        return await refund.ToCreditNoteAsync(await invoices.OpenAsync(refund.InvoiceId, cancellation), writer);
    }
}

internal sealed class GetCreditNoteByLinkHandler(
    IRepository<Refund, Guid> refunds,
    IRepository<Invoice, Guid> invoices,
    CreditNoteWriter writer,
    ReceiptLinks links) : IQueryHandler<GetCreditNoteByLink, ReceiptFile>
{
    public async Task<ReceiptFile> Handle(GetCreditNoteByLink query, CancellationToken cancellation)
    {
        if (!links.IsGenuine(query.RefundId, query.Key))
            throw new EntityNotFoundException(typeof(Refund), query.RefundId);

        var refund = await refunds.GetAsync(query.RefundId, cancellationToken: cancellation);
        return await refund.ToCreditNoteAsync(
            await invoices.GetAsync(refund.InvoiceId, cancellationToken: cancellation), writer);
    }
}

internal static class CreditNoteFiles
{
    public static async Task<ReceiptFile> ToCreditNoteAsync(
        this Refund refund, Invoice invoice, CreditNoteWriter writer) =>
        new($"{refund.Number}.pdf", ReceiptPdf.Set(await writer.WriteAsync(refund, invoice)));
}
