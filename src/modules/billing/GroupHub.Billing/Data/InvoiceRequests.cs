using GroupHub.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Data;

internal sealed class InvoiceRequests(IRepository<InvoiceRequest, Guid> requests, ICurrentTenant tenant)
    : ITransientDependency
{
    /// <summary>
    /// The id of the invoice for this key: the offered one if the key is new, else the one given before.
    /// </summary>
    public async Task<Guid> ClaimAsync(string key, Guid offered, CancellationToken cancellation)
    {
        var context = await requests.GetDbContextAsync();
        var isNew = await context.InsertUnlessKnownAsync(InvoiceRequest.For(offered, tenant.Id, key), cancellation);
        if (isNew) return offered;

        var known = (await requests.GetQueryableAsync()).Where(request => request.RequestKey == key);
        return await known.Select(request => request.Id).SingleAsync(cancellation);
    }
}
