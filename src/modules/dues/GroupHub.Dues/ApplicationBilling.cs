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
    Admission admission,
    IAssociationClock clock,
    IAssociationLinks links) : ITransientDependency
{
    /// <summary>What comes after the form: the checkout, membership at once where nothing is to be paid, or waiting.</summary>
    public async Task<string?> StartCheckoutIfDueAsync(Application application, string key, CancellationToken cancellation)
    {
        if (application.State != ApplicationState.AwaitingPayment) return null;
        if (!application.Quote.Total.IsZero) return await StartCheckoutAsync(application, key, cancellation);

        await admission.AdmitAsync(application, invoiceId: null, await clock.GetTodayAsync(), cancellation);
        return null;
    }

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
