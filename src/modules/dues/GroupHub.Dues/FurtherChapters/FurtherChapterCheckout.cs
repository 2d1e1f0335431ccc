using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>Where a member pays for a further chapter; one that costs nothing is joined at once.</summary>
internal sealed class FurtherChapterCheckout(
    OpenFurtherChapters open,
    MemberChapters mine,
    IChapters chapters,
    IBilling billing,
    InvoiceDrafts drafts,
    IAssociationLinks links) : ITransientDependency
{
    private const string Membership = "/app/membership";

    /// <summary>Asked again, it is the same page; somebody who belongs there already is led back.</summary>
    public async Task<CheckoutPage> StartAsync(
        FurtherChapter offer, MemberProfile payer, CancellationToken cancellation)
    {
        var (back, today) = (await links.ToAsync(Membership), offer.Quote.RunsFrom);
        if (await mine.BelongsAsync(payer.Id, offer.ChapterId, today, cancellation)) return new CheckoutPage(back);
        if (offer.Quote.Total.IsZero)
        {
            await mine.JoinAsync(payer.Id, offer.ChapterId, today, cancellation);
            return new CheckoutPage(back);
        }

        var standing = await open.KeepOrAddAsync(offer, cancellation);
        if (standing.InvoiceId is { } billed)
            return new CheckoutPage((await billing.StartCheckoutAsync(billed, back, back, cancellation)).Url);

        var bill = await billing.BillAtCheckoutAsync(
            await DraftAsync(standing, payer, cancellation), back, back, cancellation);
        standing.Bill(bill.InvoiceId);
        return new CheckoutPage(bill.Url);
    }

    private async Task<NewInvoice> DraftAsync(
        FurtherChapter further, MemberProfile payer, CancellationToken cancellation)
    {
        var chapter = (await chapters.GetAsync([further.ChapterId], cancellation)).Single();
        return drafts.For(further, chapter.Name, payer);
    }
}
