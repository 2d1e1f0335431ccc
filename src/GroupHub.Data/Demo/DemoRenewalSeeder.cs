using GroupHub.Billing.Features;
using GroupHub.Billing.Gateways;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.Dues;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace GroupHub.Data.Demo;

/// <summary>
/// Somebody whose card was declined when they renewed, so that a treasurer sees it among what is to be done. It is a
/// renewal like any other: it can still be paid, at the checkout or by hand.
/// </summary>
internal sealed class DemoRenewalSeeder(
    IRepository<Membership, Guid> memberships,
    IRepository<DemoCheckout, Guid> checkouts,
    IMemberDirectory people,
    RenewalDesk desk,
    RenewalCheckout checkout,
    PaymentGateways gateways,
    IDbContextProvider<GroupHubDbContext> contexts,
    ISender sender,
    IClock clock) : ITransientDependency
{
    public async Task SeedAsync(Guid memberId)
    {
        // Nobody can tell another gateway what a card shall say.
        if (!gateways.IsDemo) return;

        var membership = await memberships.GetAsync(membership => membership.MemberId == memberId);
        var person = (await people.GetAsync([memberId])).Single();
        var renewal = await desk.OfferAsync(membership, default);
        await checkout.StartAsync(renewal, person, default);
        await (await contexts.GetDbContextAsync()).SaveChangesAsync();

        var page = await checkouts.GetAsync(page => page.InvoiceId == renewal.InvoiceId);
        page.Take(DemoAction.Decline, clock.Now);
        await sender.Send(new SettleCheckout(page.Id));
    }
}
