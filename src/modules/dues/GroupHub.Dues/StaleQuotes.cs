using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>
/// Quotes anew what an applicant would pay on a later day, unless the old invoice has been paid meanwhile.
/// </summary>
internal sealed class StaleQuotes(IBilling billing, IRepository<MembershipPlan, Guid> plans, IAssociationClock clock)
    : ITransientDependency
{
    public async Task RefreshAsync(Application application, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        if (application.Quote.RunsFrom == today) return;

        var plan = await plans.GetAsync(application.PlanId, cancellationToken: cancellation);
        var quote = application.Quote.On(today, plan.Terms);
        if (application.Quote.HoldsAgainst(quote)) return;

        if (application.InvoiceId is { } old && !await billing.VoidAsync(old, cancellation)) return;
        application.QuoteAnew(quote);
    }
}
