using GroupHub.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Billing.Receipts;

/// <summary>The invoices whose documents somebody may read: their own, and those within their reach.</summary>
internal sealed class ReadableInvoices(
    IRepository<Invoice, Guid> invoices,
    InvoiceAccess access,
    ICurrentUser user,
    IPermissionChecker permissions) : ITransientDependency
{
    public async Task<Invoice> OpenAsync(Guid id, CancellationToken cancellation)
    {
        var own = (await invoices.GetQueryableAsync()).AsNoTracking().Where(PayerOf.Invoices(user));
        var visible = await IsInReachAsync(id, cancellation)
            ? await access.ReadAsync(BillingPermissions.Invoices, cancellation)
            : own;
        return await visible.SingleOrDefaultAsync(invoice => invoice.Id == id, cancellation)
            ?? throw new EntityNotFoundException(typeof(Invoice), id);
    }

    private async Task<bool> IsInReachAsync(Guid id, CancellationToken cancellation) =>
        await permissions.IsGrantedAsync(BillingPermissions.Invoices)
        && (await access.FilterAsync(BillingPermissions.Invoices, [id], cancellation)).Contains(id);
}
