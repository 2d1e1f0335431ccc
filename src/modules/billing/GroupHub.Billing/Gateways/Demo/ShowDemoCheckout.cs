using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Billing.Gateways.Demo;

internal sealed record ShowDemoCheckout(Guid CheckoutId) : IQuery<DemoPage>;

/// <param name="Html">The page to show.</param>
/// <param name="LeaveTo">Where the payer belongs, when there is nothing left to do here.</param>
/// <param name="IsKnown">Whether there is such a checkout at all.</param>
internal sealed record DemoPage(string Html, string? LeaveTo = null, bool IsKnown = true);

internal sealed class ShowDemoCheckoutHandler(
    IRepository<DemoCheckout, Guid> checkouts,
    IRepository<Invoice, Guid> invoices,
    DemoCheckoutPage page,
    IClock clock) : IQueryHandler<ShowDemoCheckout, DemoPage>
{
    public async Task<DemoPage> Handle(ShowDemoCheckout query, CancellationToken cancellation)
    {
        var known = (await checkouts.GetQueryableAsync()).AsNoTracking()
            .Where(checkout => checkout.Id == query.CheckoutId);
        if (await known.SingleOrDefaultAsync(cancellation) is not { } checkout)
            return new DemoPage(await page.UnknownAsync(), IsKnown: false);

        if (checkout.Stage is DemoStage.Paid) return new DemoPage("", checkout.ReturnUrl);

        var billed = (await invoices.GetQueryableAsync()).AsNoTracking()
            .Where(invoice => invoice.Id == checkout.InvoiceId);
        var html = await page.RenderAsync(checkout, await billed.SingleAsync(cancellation), checkout.IsOver(clock.Now));
        return new DemoPage(html);
    }
}
