using GroupHub.Dues.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Dues;

internal sealed class Memberships(
    IRepository<Membership, Guid> memberships,
    IRepository<MembershipPlan, Guid> plans,
    StandingPolicies policies,
    IGuidGenerator guids) : IMemberships, ITransientDependency
{
    public Task<IReadOnlyList<MembershipFacts>> GetAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default) =>
        ListAsync(all => all.Where(membership => memberIds.Contains(membership.MemberId)), cancellation);

    public Task<IReadOnlyList<MembershipFacts>> ListAfterAsync(
        Guid? after, int take, CancellationToken cancellation = default) =>
        ListAsync(
            all => all.Where(m => after == null || m.MemberId.CompareTo(after.Value) > 0)
                .OrderBy(m => m.MemberId).Take(take),
            cancellation);

    public Task<StandingPolicy> GetPolicyAsync(CancellationToken cancellation = default) => policies.GetAsync();

    public async Task RecordHistoryAsync(IReadOnlyList<PastMembership> past, CancellationToken cancellation = default)
    {
        Guid[] memberIds = [.. past.Select(membership => membership.MemberId)];
        var known = (await memberships.GetListAsync(
            m => memberIds.Contains(m.MemberId), cancellationToken: cancellation))
            .ToDictionary(membership => membership.MemberId);
        var names = await GetPlansAsync(cancellation);

        foreach (var (memberId, terms) in past.Select(membership => (membership.MemberId, membership.Terms)))
        {
            if (!known.TryGetValue(memberId, out var membership))
            {
                membership = await memberships.InsertAsync(
                    Membership.Of(guids.Create(), memberId), cancellationToken: cancellation);
                known.Add(memberId, membership);
            }

            foreach (var term in terms) membership.Begin(PurchaseOf(term, names[term.PlanId].Name));
        }
    }

    private async Task<IReadOnlyList<MembershipFacts>> ListAsync(
        Func<IQueryable<Membership>, IQueryable<Membership>> chosen,
        CancellationToken cancellation)
    {
        var found = await chosen((await memberships.GetQueryableAsync()).AsNoTracking()).ToListAsync(cancellation);
        if (found.Count == 0) return [];

        var (policy, known) = (await policies.GetAsync(), await GetPlansAsync(cancellation));
        return [.. found.Select(membership => Priced(membership.ToFacts(policy), known))];
    }

    private static MembershipFacts Priced(MembershipFacts facts, Dictionary<Guid, MembershipPlan> known) =>
        facts.PlanId is { } planId && known.TryGetValue(planId, out var plan)
            ? facts with { RenewsFor = plan.Price }
            : facts;

    private async Task<Dictionary<Guid, MembershipPlan>> GetPlansAsync(CancellationToken cancellation) =>
        await (await plans.GetQueryableAsync()).AsNoTracking().ToDictionaryAsync(plan => plan.Id, cancellation);

    private TermPurchase PurchaseOf(PastTerm term, string planName) => new()
    {
        TermId = guids.Create(),
        PlanId = term.PlanId,
        PlanName = planName,
        Dates = term.Dates,
        Price = term.Price,
        InvoiceId = term.InvoiceId,
    };
}
