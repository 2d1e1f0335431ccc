using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Billing.Receipts;

/// <summary>A receipt for its payer, or for who may see the invoice.</summary>
internal sealed record GetReceipt(Guid InvoiceId) : IQuery<ReceiptFile>;

/// <summary>A receipt for who holds the link from the mail.</summary>
internal sealed record GetReceiptByLink(Guid InvoiceId, string? Key) : IQuery<ReceiptFile>;

internal sealed record ReceiptFile(string Name, byte[] Content);

internal sealed class GetReceiptHandler(
    IRepository<Invoice, Guid> invoices,
    InvoiceAccess access,
    ReceiptWriter writer,
    ICurrentUser user,
    IPermissionChecker permissions) : IQueryHandler<GetReceipt, ReceiptFile>
{
    public async Task<ReceiptFile> Handle(GetReceipt query, CancellationToken cancellation)
    {
        var own = (await invoices.GetQueryableAsync()).AsNoTracking().Where(PayerOf.Invoices(user));
        var visible = await IsInReachAsync(query.InvoiceId, cancellation) ? await access.ReadAsync(BillingPermissions.Invoices, cancellation) : own;
        return await visible.ToReceiptAsync(query.InvoiceId, writer, cancellation);
    }

    private async Task<bool> IsInReachAsync(Guid id, CancellationToken cancellation) =>
        await permissions.IsGrantedAsync(BillingPermissions.Invoices)
        && (await access.FilterAsync(BillingPermissions.Invoices, [id], cancellation)).Contains(id);
}

internal sealed class GetReceiptByLinkHandler(IRepository<Invoice, Guid> invoices, ReceiptWriter writer, ReceiptLinks links)
    : IQueryHandler<GetReceiptByLink, ReceiptFile>
{
    public async Task<ReceiptFile> Handle(GetReceiptByLink query, CancellationToken cancellation)
    {
        if (!links.IsGenuine(query.InvoiceId, query.Key)) throw new EntityNotFoundException(typeof(Invoice), query.InvoiceId);

        var all = (await invoices.GetQueryableAsync()).AsNoTracking();
        return await all.ToReceiptAsync(query.InvoiceId, writer, cancellation);
    }
}

internal static class ReceiptFiles
{
    public static async Task<ReceiptFile> ToReceiptAsync(
        this IQueryable<Invoice> visible,
        Guid invoiceId,
        ReceiptWriter writer,
        CancellationToken cancellation)
    {
        var invoice = await visible.SingleOrDefaultAsync(i => i.Id == invoiceId, cancellation)
            ?? throw new EntityNotFoundException(typeof(Invoice), invoiceId);
        var text = await writer.WriteAsync(invoice);
        return new ReceiptFile($"{invoice.Number}.pdf", ReceiptPdf.Set(text));
    }
}
