using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>Dates that were bought, at the price of that day. Never changed; at most declared void.</summary>
[Audited]
internal sealed class Term : Entity<Guid>, IMultiTenant
{
    private Term() { }

    public Guid? TenantId { get; private set; }
    public Guid MembershipId { get; private set; }
    public Guid PlanId { get; private set; }
    public string PlanName { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public Money Price { get; private set; }

    /// <summary>Chapters that were bought with it, besides those included.</summary>
    public int FurtherChapters { get; private set; }
    public Guid? InvoiceId { get; private set; }
    public DateTime? VoidedAt { get; private set; }

    public DateRange Dates => new(From, To);
    public bool IsValid => VoidedAt is null;

    public static Term Of(Guid membershipId, TermPurchase purchase) => new()
    {
        Id = purchase.TermId,
        MembershipId = membershipId,
        PlanId = purchase.PlanId,
        PlanName = purchase.PlanName,
        From = purchase.Dates.From,
        To = purchase.Dates.To,
        Price = purchase.Price,
        FurtherChapters = purchase.FurtherChapters,
        InvoiceId = purchase.InvoiceId,
    };

    public void Void(DateTime now) => VoidedAt ??= now;

    public void Restore() => VoidedAt = null;

    public TermFacts ToFacts() => new(Dates, PlanId, Price, InvoiceId);
}

internal sealed record TermPurchase
{
    public required Guid TermId { get; init; }
    public required Guid PlanId { get; init; }
    public required string PlanName { get; init; }
    public required DateRange Dates { get; init; }
    public required Money Price { get; init; }
    public int FurtherChapters { get; init; }
    public Guid? InvoiceId { get; init; }
}
