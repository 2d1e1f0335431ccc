using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Where a member pays for the next term; a term that costs nothing begins at once.</summary>
internal sealed class RenewalCheckout(
    IBilling billing, InvoiceDrafts drafts, RenewedTerms terms, IAssociationLinks links)
    : ITransientDependency
{
    private const string Membership = "/app/membership";

    public async Task<CheckoutPage> StartAsync(Renewal renewal, MemberProfile payer, CancellationToken cancellation)
    {
        var back = await links.ToAsync(Membership);
        if (renewal.Quote.Total.IsZero)
        {
            await terms.BeginAsync(renewal, invoiceId: null, cancellation);
            return new CheckoutPage(back);
        }

        if (renewal.InvoiceId is { } billed)
            return new CheckoutPage((await billing.StartCheckoutAsync(billed, back, back, cancellation)).Url);

        var bill = await billing.BillAtCheckoutAsync(drafts.For(renewal, payer), back, back, cancellation);
        renewal.Bill(bill.InvoiceId);
        return new CheckoutPage(bill.Url);
    }
}
