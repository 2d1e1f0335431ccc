using System.Globalization;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;
using Volo.Abp.Timing;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>Takes no money: a payment page of our own, for trying the product without an account anywhere.</summary>
[ExposeServices(typeof(IPaymentGateway))]
internal sealed class DemoGateway(
    IRepository<DemoCheckout, Guid> checkouts,
    IRepository<Invoice, Guid> invoices,
    IStringLocalizer<GroupHubResource> texts,
    IOptions<DemoOptions> options,
    IClock clock) : IPaymentGateway, ITransientDependency
{
    public const string Id = "demo";

    public string Name => Id;

    public bool IsConfigured => options.Value.IsAllowed;

    public Task<AccountState> ReadAccountAsync(string? account, CancellationToken cancellation) =>
        Task.FromResult(AccountState.Ready);

    public async Task<OpenedCheckout> OpenCheckoutAsync(CheckoutOrder order, CancellationToken cancellation)
    {
        await checkouts.InsertAsync(DemoCheckout.Open(order), cancellationToken: cancellation);
        return new OpenedCheckout($"{order.CheckoutId}", PageFor(order));
    }

    public async Task<CheckoutReport> ReadCheckoutAsync(string reference, CancellationToken cancellation)
    {
        var checkout = await checkouts.GetAsync(Guid.Parse(reference), cancellationToken: cancellation);
        var charge = checkout.PaidAt is { } at ? new Charge($"demo_ch_{checkout.Id:N}", checkout.Amount, at) : null;
        return new CheckoutReport(StateOf(checkout), charge, await RefusalOfAsync(checkout, cancellation));
    }

    public async Task CloseCheckoutAsync(string reference, CancellationToken cancellation)
    {
        var id = Guid.Parse(reference);
        await checkouts.LockAsync(id, cancellation);
        (await checkouts.FindAsync(id, cancellationToken: cancellation))?.Close();
    }

    /// <summary>No money has moved, so none has to move back.</summary>
    public Task RefundAsync(string reference, Money amount, string key, CancellationToken cancellation) =>
        Task.CompletedTask;

    /// <summary>On the host the payer came from; a path where that is not known.</summary>
    private static string PageFor(CheckoutOrder order)
    {
        var path = $"/demo-checkout/{order.CheckoutId}";
        var isFullUrl = order.ReturnUrl.StartsWith("http", StringComparison.Ordinal);
        return isFullUrl ? new Uri(new Uri(order.ReturnUrl), path).AbsoluteUri : path;
    }

    private CheckoutState StateOf(DemoCheckout checkout) => checkout switch
    {
        { Stage: DemoStage.Paid } => CheckoutState.Paid,
        _ when checkout.IsOver(clock.Now) => CheckoutState.Closed,
        _ => CheckoutState.Open,
    };

    private async Task<Refusal?> RefusalOfAsync(DemoCheckout checkout, CancellationToken cancellation)
    {
        if (checkout.Refusals == 0) return null;

        var invoice = await invoices.GetAsync(checkout.InvoiceId, cancellationToken: cancellation);
        using (CultureHelper.Use(invoice.Payer.Culture))
        {
            var count = checkout.Refusals.ToString(CultureInfo.InvariantCulture);
            return new Refusal(count, texts[$"Billing:Refusal:{checkout.LastRefusal}"]);
        }
    }
}
