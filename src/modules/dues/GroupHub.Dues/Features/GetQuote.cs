using FluentValidation;
using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <param name="PlanId">What is to be bought.</param>
/// <param name="Chapters">How many chapters are chosen.</param>
/// <param name="On">The day of joining, today or one of the last year; today where absent.</param>
public sealed record GetQuote(Guid PlanId, int Chapters, DateOnly? On = null) : IQuery<Quote>;

internal sealed class GetQuoteValidator : AbstractValidator<GetQuote>
{
    public GetQuoteValidator() => RuleFor(q => q.Chapters).InclusiveBetween(0, ApplyForMembership.MostChapters);
}

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

        var today = await clock.GetTodayAsync();
        var day = query.On ?? today;
        Rule.Require(day <= today && day >= today.AddYears(-1), BillingErrors.PaymentDay);

        var price = PriceQuote.ForJoining(plan.Terms, day, query.Chapters);
        return texts.ForJoining(plan.Id, plan.Name, price, (await policies.GetAsync()).ReminderDays);
    }
}
