using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Domain;

/// <summary>
/// The last number of a kind that an association has given in a year. Its row is what serialises numbering.
/// </summary>
internal sealed class InvoiceCounter : Entity<string>, IMultiTenant
{
    private InvoiceCounter() { }

    public Guid? TenantId { get; private set; }
    public int Last { get; private set; }
}
