using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Lets applicants pay: the invoice as it was quoted, and the way to the checkout.</summary>
internal sealed class ApplicationBilling(
    IBilling billing,
    StaleQuotes stale,
    OtherApplications others,
    InvoiceDrafts drafts,
    Admission admission,
    IAssociationLinks links) : ITransientDependency
{
    /// <summary>
    /// What comes after the form: the checkout, membership at once where nothing is to be paid, or waiting.
    /// </summary>
    public async Task<string?> StartCheckoutIfDueAsync(
        Application application, string key, CancellationToken cancellation)
    {
        if (application.State != ApplicationState.AwaitingPayment) return null;
        if (!application.Quote.Total.IsZero) return await StartCheckoutAsync(application, key, cancellation);

        await admission.AdmitAsync(application, invoiceId: null, application.Quote.RunsFrom, cancellation);
        return null;
    }

    /// <returns>
    /// Where the applicant pays, and from where they come back to the application with the same key. The address of
    /// whoever has paid says so: what is known of the payment may be older, such as a card that was declined before.
    /// </returns>
    public async Task<string> StartCheckoutAsync(Application application, string key, CancellationToken cancellation)
    {
        application.RequirePayable();
        await others.ClosePagesAsync(application, cancellation);
        await stale.RefreshAsync(application, cancellation);

        var back = await links.ToAsync(PathOf(application, key));
        var paid = $"{back}&paid=true";
        if (application.InvoiceId is { } billed)
            return (await billing.StartCheckoutAsync(billed, paid, back, cancellation)).Url;

        var bill = await billing.BillAtCheckoutAsync(drafts.For(application), paid, back, cancellation);
        application.Bill(bill.InvoiceId);
        return bill.Url;
    }

    public static string PathOf(Application application, string key) => $"/join/application/{application.Id}?key={key}";
}
