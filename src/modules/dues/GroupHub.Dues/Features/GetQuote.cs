using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

public sealed record GetQuote(Guid PlanId) : IQuery<Quote>;

internal sealed class GetQuoteHandler(
    IRepository<MembershipPlan, Guid> plans,
    IAssociationClock clock,
    StandingPolicies policies,
    QuoteTexts texts) : IQueryHandler<GetQuote, Quote>
{
    public async Task<Quote> Handle(GetQuote query, CancellationToken cancellation)
    {
        var plan = await plans.GetAsync(query.PlanId, cancellationToken: cancellation);
        Rule.Require(plan.IsOpen, DuesErrors.PlanClosed);

        var price = PriceQuote.ForJoining(plan.Terms, await clock.GetTodayAsync());
        return texts.ForJoining(plan.Id, plan.Name, price, (await policies.GetAsync()).ReminderDays);
    }
}
