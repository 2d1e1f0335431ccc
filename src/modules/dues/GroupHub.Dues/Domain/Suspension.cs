using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>Days on which a member's rights rest.</summary>
[Audited]
internal sealed class Suspension : Entity<Guid>, IMultiTenant
{
    public const int MaxReasonLength = 500;

    private Suspension() { }

    public Guid? TenantId { get; private set; }
    public Guid MembershipId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public string Reason { get; private set; } = "";

    public static Suspension Of(Guid id, Guid membershipId, SuspensionFacts dates, string reason) =>
        new() { Id = id, MembershipId = membershipId, From = dates.From, To = dates.To, Reason = reason };

    public bool Overlaps(SuspensionFacts other) =>
        (other.To is null || From <= other.To) && (To is null || other.From <= To);

    public bool Covers(DateOnly day) => ToFacts().Covers(day);

    public void EndOn(DateOnly day) => To = day;

    public void ForgetReason() => Reason = "";

    public SuspensionFacts ToFacts() => new(From, To);
}
