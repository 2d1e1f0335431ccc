using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>
/// A chapter that a member adds to a running term, beyond those their plan includes; joined once it is paid (R32).
/// </summary>
internal sealed class FurtherChapter : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private FurtherChapter() { }

    public Guid? TenantId { get; private set; }
    public Guid MembershipId { get; private set; }
    public Guid MemberId { get; private set; }
    public Guid PlanId { get; private set; }
    public Guid ChapterId { get; private set; }
    public PriceQuote Quote { get; private set; } = new();
    public Guid? InvoiceId { get; private set; }
    public FurtherChapterState State { get; private set; }

    public static FurtherChapter Offer(Guid id, Membership membership, Guid planId, Guid chapterId, PriceQuote quote) =>
        new()
    {
        Id = id,
        MembershipId = membership.Id,
        MemberId = membership.MemberId,
        PlanId = planId,
        ChapterId = chapterId,
        Quote = quote,
    };

    public void Bill(Guid invoiceId) => InvoiceId = invoiceId;

    public void Buy() => State = FurtherChapterState.Bought;

    /// <summary>It was paid when it could no longer be joined: the money goes back.</summary>
    public void SetAside() => State = FurtherChapterState.SetAside;
}

internal enum FurtherChapterState
{
    AwaitingPayment,
    Bought,
    SetAside,
}
