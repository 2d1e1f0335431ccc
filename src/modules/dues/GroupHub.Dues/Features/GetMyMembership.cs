using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

public sealed record GetMyMembership : IQuery<MyMembership>;

public sealed record MyMembership
{
    public required Standing Standing { get; init; }
    public required string Sentence { get; init; }
    public string? PlanName { get; init; }
    public DateOnly? MemberSince { get; init; }
    public DateOnly? PaidThrough { get; init; }
    public required RenewalOffer Renewal { get; init; }

    /// <summary>What one more chapter costs to the end of what is paid; absent where none can be added.</summary>
    public Quote? FurtherChapter { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<MyTerm> Terms { get; init; } = [];
}

/// <param name="Possible">Whether the next term can be bought today.</param>
/// <param name="From">The first day on which it can be, where that is still to come.</param>
/// <param name="Quote">What it costs.</param>
public sealed record RenewalOffer(bool Possible, DateOnly? From, Quote? Quote);

public sealed record MyTerm(DateOnly From, DateOnly To, string PlanName, Money Price);

internal sealed class GetMyMembershipHandler(
    OwnMembership own,
    IRepository<MembershipPlan, Guid> plans,
    StandingPolicies policies,
    IAssociationClock clock,
    MembershipPages pages) : IQueryHandler<GetMyMembership, MyMembership>
{
    public async Task<MyMembership> Handle(GetMyMembership query, CancellationToken cancellation)
    {
        var (_, membership) = await own.FindAsync(cancellation);
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        var plan = membership?.LastTerm is { } last
            ? await plans.FindAsync(last.PlanId, cancellationToken: cancellation)
            : null;

        return await pages.ShowAsync(membership, plan, today, policy, cancellation);
    }
}
