using GroupHub.Foundation;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Receipts;

/// <summary>Links to one receipt or credit note for somebody who is not signed in: only we can write them.</summary>
internal sealed class ReceiptLinks(IDataProtectionProvider protection, ICurrentTenant tenant) : ITransientDependency
{
    private readonly IDataProtector _seal = protection.CreateProtector("GroupHub.Billing.Receipt");

    public string PathTo(Guid invoiceId) =>
        $"/api/billing/receipts/{invoiceId}?key={_seal.Protect(Meaning(invoiceId))}";

    public string PathToCreditNote(Guid refundId) =>
        $"/api/billing/credit-notes/{refundId}?key={_seal.Protect(Meaning(refundId))}";

    /// <param name="id">Of the invoice or the refund.</param>
    /// <param name="key">From the link.</param>
    public bool IsGenuine(Guid id, string? key) => _seal.Open(key) == Meaning(id);

    private string Meaning(Guid id) => $"{tenant.Id:N}:{id:N}";
}
