using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Where a member pays for the next term; a term that costs nothing begins at once.</summary>
internal sealed class RenewalCheckout(IBilling billing, InvoiceDrafts drafts, RenewedTerms terms, IAssociationLinks links)
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

        if (renewal.InvoiceId is null) renewal.Bill(await billing.DraftAsync(drafts.For(renewal, payer), cancellation));
        return new CheckoutPage((await billing.StartCheckoutAsync(renewal.InvoiceId!.Value, back, back, cancellation)).Url);
    }
}
