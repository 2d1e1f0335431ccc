using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>
/// The next term as it was offered to a member: one open per membership, so that nobody pays for it twice (P17).
/// </summary>
internal sealed class Renewal : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private Renewal() { }

    public Guid? TenantId { get; private set; }
    public Guid MembershipId { get; private set; }
    public Guid MemberId { get; private set; }
    public Guid PlanId { get; private set; }
    public string PlanName { get; private set; } = "";
    public DateOnly StartsOn { get; private set; }
    public PriceQuote Quote { get; private set; } = new();
    public Guid? InvoiceId { get; private set; }
    public bool IsPaid { get; private set; }

    public static Renewal Offer(Guid id, Membership membership, MembershipPlan plan, PriceQuote quote) => new()
    {
        Id = id,
        MembershipId = membership.Id,
        MemberId = membership.MemberId,
        PlanId = plan.Id,
        PlanName = plan.Name,
        StartsOn = quote.RunsFrom,
        Quote = quote,
    };

    public void Bill(Guid invoiceId) => InvoiceId = invoiceId;

    public void Pay() => IsPaid = true;
}
