using GroupHub.Dues.Domain;
using GroupHub.Foundation.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Dues;

/// <summary>Turns a renewal that has been paid into a term, once.</summary>
internal sealed class RenewedTerms(IRepository<Membership, Guid> memberships, OpenRenewals open, IGuidGenerator guids) : ITransientDependency
{
    public async Task BeginAsync(Renewal renewal, Guid? invoiceId, CancellationToken cancellation)
    {
        if (renewal.IsPaid) return;

        await memberships.LockAsync(renewal.MembershipId, cancellation);
        var membership = await memberships.GetAsync(renewal.MembershipId, cancellationToken: cancellation);
        membership.Begin(new TermPurchase
        {
            TermId = guids.Create(),
            PlanId = renewal.PlanId,
            PlanName = renewal.PlanName,
            Dates = renewal.Quote.DatesFrom(TermChain.NextFreeDay(membership.PaidThrough, renewal.StartsOn)),
            Price = renewal.Quote.Dues,
            InvoiceId = invoiceId,
        });
        renewal.Pay();
        await open.KeepAsync(membership.Id, offer => offer.Id == renewal.Id, cancellation);
    }
}
