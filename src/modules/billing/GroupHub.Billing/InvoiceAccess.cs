using GroupHub.Billing.Domain;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing;

/// <summary>
/// Opens invoices to whoever holds a right over them: staff all, officers those of their chapters (R35).
/// </summary>
internal sealed class InvoiceAccess(IRepository<Invoice, Guid> invoices, IInvoiceReach reach) : ITransientDependency
{
    public async Task<IQueryable<Invoice>> ReadAsync(string permission, CancellationToken cancellation)
    {
        var all = (await invoices.GetQueryableAsync()).AsNoTracking();
        return await reach.FindPurposesAsync(permission, cancellation) is { } purposes
            ? all.Where(invoice => purposes.Contains(invoice.PurposeId))
            : all;
    }

    public async Task RequireAsync(string permission, Guid id, CancellationToken cancellation)
    {
        if (!(await FilterAsync(permission, [id], cancellation)).Contains(id))
            throw new EntityNotFoundException(typeof(Invoice), id);
    }

    /// <summary>To change it; others who want the same have to wait until this is done.</summary>
    public async Task<Invoice> OpenAloneAsync(string permission, Guid id, CancellationToken cancellation)
    {
        await invoices.LockAsync(id, cancellation);
        await RequireAsync(permission, id, cancellation);
        return await invoices.GetAsync(id, cancellationToken: cancellation);
    }

    /// <summary>Of these, those for which the current user holds the permission.</summary>
    public async Task<IReadOnlySet<Guid>> FilterAsync(
        string permission, IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var reached = (await ReadAsync(permission, cancellation)).Where(invoice => ids.Contains(invoice.Id));
        return await reached.Select(invoice => invoice.Id).ToHashSetAsync(cancellation);
    }
}
