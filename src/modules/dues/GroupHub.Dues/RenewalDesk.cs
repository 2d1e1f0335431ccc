using System.Globalization;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Dues;

/// <summary>Offers members their next term.</summary>
internal sealed class RenewalDesk(
    IRepository<Renewal, Guid> renewals,
    OpenRenewals open,
    IRepository<MembershipPlan, Guid> plans,
    RenewalQuotes quotes,
    StandingPolicies policies,
    IAssociationClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    /// <summary>
    /// The offer that stands, as long as it is what the member would be shown today, or a new one in its place.
    /// </summary>
    public async Task<Renewal> OfferAsync(Membership membership, CancellationToken cancellation)
    {
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        var facts = membership.ToFacts(policy);
        RequireRenewable(facts, today, policy);

        var plan = await plans.GetAsync(membership.LastTerm!.PlanId, cancellationToken: cancellation);
        var quote = await quotes.QuoteAsync(plan, facts, today, policy, cancellation);
        return await open.KeepAsync(
            membership.Id, offer => offer.PlanId == plan.Id && offer.Quote == quote, cancellation)
            ?? await renewals.InsertAsync(
                Renewal.Offer(guids.Create(), membership, plan, quote), cancellationToken: cancellation);
    }

    private static void RequireRenewable(MembershipFacts facts, DateOnly today, StandingPolicy policy)
    {
        var isRunning = facts.StandingOn(today, policy) is Standing.Active or Standing.ActiveNew;
        var mayRenew = StandingCalculator.MayRenew(today, facts, policy);

        Rule.Require(mayRenew || isRunning, DuesErrors.RenewalRefused);
        var opens = facts.PaidThrough!.Value.AddDays(-policy.RenewalDays);
        Rule.Require(mayRenew, DuesErrors.RenewalNotOpen, ("from", opens.ToDateText(CultureInfo.CurrentUICulture)));
    }
}
