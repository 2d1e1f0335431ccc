using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Lets applicants pay: the invoice as it was quoted, and the way to the checkout.</summary>
internal sealed class ApplicationBilling(
    IBilling billing,
    IRepository<MembershipPlan, Guid> plans,
    InvoiceDrafts drafts,
    IAssociationClock clock,
    IAssociationLinks links) : ITransientDependency
{
    /// <returns>Where the applicant pays, and from where they come back to the application with the same key.</returns>
    public async Task<string> StartCheckoutAsync(Application application, string key, CancellationToken cancellation)
    {
        application.RequirePayable();
        await QuoteAnewIfStaleAsync(application, cancellation);
        if (application.InvoiceId is null) application.Bill(await billing.DraftAsync(drafts.For(application), cancellation));

        var back = await links.ToAsync(PathOf(application, key));
        return (await billing.StartCheckoutAsync(application.InvoiceId!.Value, back, back, cancellation)).Url;
    }

    public static string PathOf(Application application, string key) => $"/join/application/{application.Id}?key={key}";

    private async Task QuoteAnewIfStaleAsync(Application application, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        if (application.Quote.RunsFrom == today) return;

        var plan = await plans.GetAsync(application.PlanId, cancellationToken: cancellation);
        var quote = application.Quote.On(today, plan.Terms);
        if (application.Quote.HoldsAgainst(quote)) return;

        if (application.InvoiceId is { } old) await billing.VoidAsync(old, cancellation);
        application.QuoteAnew(quote);
    }
}
