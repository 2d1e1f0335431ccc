using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Dues.FurtherChapters;
using GroupHub.Foundation.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Dues;

/// <summary>
/// Turns a renewal that has been paid into a term, once. Money that was on its way while the member was expelled, or
/// died, buys nothing: the treasurer sees that it has to be given back.
/// </summary>
internal sealed class RenewedTerms(
    IRepository<Membership, Guid> memberships,
    OpenRenewals open,
    OpenFurtherChapters chapters,
    IBilling billing,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task BeginAsync(Renewal renewal, Guid? invoiceId, CancellationToken cancellation)
    {
        if (renewal.IsPaid) return;

        await memberships.LockAsync(renewal.MembershipId, cancellation);
        var membership = await memberships.GetAsync(renewal.MembershipId, cancellationToken: cancellation);
        renewal.Pay();
        if (membership.IsOver && invoiceId is { } paid) await billing.SetAsideAsync(paid, cancellation);
        else membership.Begin(PurchaseOf(renewal, membership, invoiceId));
        await open.KeepAsync(membership.Id, offer => offer.Id == renewal.Id, cancellation);
        // A chapter that is still to be paid was offered to the end of the term before.
        await chapters.CloseAllAsync(membership.Id, cancellation);
    }

    private TermPurchase PurchaseOf(Renewal renewal, Membership membership, Guid? invoiceId) => new()
    {
        TermId = guids.Create(),
        PlanId = renewal.PlanId,
        PlanName = renewal.PlanName,
        Dates = renewal.Quote.DatesFrom(TermChain.NextFreeDay(membership.PaidThrough, renewal.StartsOn)),
        Price = renewal.Quote.TermPrice,
        FurtherChapters = renewal.Quote.FurtherChapters,
        InvoiceId = invoiceId,
    };
}
