using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Domain;

/// <summary>
/// Which invoice was written for a request key: two orders with one key, even at once, give one invoice.
/// </summary>
internal sealed class InvoiceRequest : Entity<Guid>, IMultiTenant
{
    public const int MaxKeyLength = 128;

    private InvoiceRequest() { }

    public Guid? TenantId { get; private set; }
    public string RequestKey { get; private set; } = "";

    public static InvoiceRequest For(Guid invoiceId, Guid? tenantId, string key) =>
        new() { Id = invoiceId, TenantId = tenantId, RequestKey = key };
}
