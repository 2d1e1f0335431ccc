using GroupHub.Foundation;

namespace GroupHub.Dues;

/// <summary>
/// What other modules may know about memberships, many at once. People without one are left out of the answer.
/// </summary>
public interface IMemberships
{
    Task<IReadOnlyList<MembershipFacts>> GetAsync(
        IReadOnlyCollection<Guid> memberIds,
        CancellationToken cancellation = default);

    /// <summary>
    /// In the order of the members' ids, those after <paramref name="after"/>: for walking through all of them.
    /// </summary>
    Task<IReadOnlyList<MembershipFacts>> ListAfterAsync(
        Guid? after,
        int take,
        CancellationToken cancellation = default);

    /// <summary>The association's numbers that <see cref="StandingCalculator"/> needs.</summary>
    Task<StandingPolicy> GetPolicyAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Takes over memberships of the past: terms that were bought elsewhere, without invoice, mail or payment.
    /// </summary>
    Task RecordHistoryAsync(IReadOnlyList<PastMembership> memberships, CancellationToken cancellation = default);
}

public sealed record PastMembership(Guid MemberId, IReadOnlyList<PastTerm> Terms);

public sealed record PastTerm(Guid PlanId, DateRange Dates, Money Price, Guid? InvoiceId = null);
