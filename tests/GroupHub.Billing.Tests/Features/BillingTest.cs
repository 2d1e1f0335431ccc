using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Billing.Tests.Features;

/// <summary>Tests that share the product, one after the other: some of them exchange the payment gateway.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAfterTheOther
{
    public const string Name = "billing";
}

[Collection(OneAfterTheOther.Name)]
public abstract partial class BillingTest(GroupHubApp app) : FeatureTest(app)
{
    protected const string ReturnUrl = "http://acme.localhost/join/done", CancelUrl = "http://acme.localhost/join/again";

    protected static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    protected static NewInvoice Order(string? email = null) => new()
    {
        RequestKey = $"{Guid.NewGuid()}",
        Purpose = "Test",
        PurposeId = Guid.NewGuid(),
        PayerName = "Ada Lovelace",
        PayerEmail = email ?? NewEmail(),
        Culture = "en",
        Lines =
        [
            new("dues", "Member, joining 23 November", "2 of 12 months: 240.00 × 2 ÷ 12", new Money(40_00, "EUR")),
            new("welcomeFee", "Welcome fee, once", null, new Money(25_00, "EUR")),
        ],
        TaxPercent = 19,
        DueOn = new DateOnly(2026, 12, 1),
    };

    /// <summary>One look at an association, as a worker takes it.</summary>
    protected async Task Round<TRound>(Association at, Func<TRound, CancellationToken, Task> go) where TRound : notnull
    {
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(at.Id, at.Slug);
        using var scope = App.Services.CreateScope();
        await go(scope.ServiceProvider.GetRequiredService<TRound>(), TestContext.Current.CancellationToken);
    }

    /// <summary>As if nobody had come back to the payment page for years.</summary>
    protected async Task RunOut(Guid invoice, DateTime? at = null)
    {
        await Ask<IRepository<CheckoutSession, Guid>, int>(Acme, async sessions =>
            await (await sessions.GetQueryableAsync()).Where(session => session.InvoiceId == invoice)
                .ExecuteUpdateAsync(row => row.SetProperty(s => s.ExpiresAt, at ?? LongAgo)));
        await Ask<IRepository<DemoCheckout, Guid>, int>(Acme, async checkouts =>
            await (await checkouts.GetQueryableAsync()).Where(checkout => checkout.InvoiceId == invoice)
                .ExecuteUpdateAsync(row => row.SetProperty(c => c.ExpiresAt, at ?? LongAgo)));
    }

    /// <summary>What another module would do, within its own transaction.</summary>
    protected async Task<T> Ask<TPort, T>(Association at, Func<TPort, Task<T>> question) where TPort : notnull
    {
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(at.Id, at.Slug);
        using var work = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var answer = await question(work.ServiceProvider.GetRequiredService<TPort>());
        await work.CompleteAsync();
        return answer;
    }

    protected Task Tell(Association at, Func<IBilling, Task> verb) => Ask<IBilling, bool>(at, async billing =>
    {
        await verb(billing);
        return true;
    });

    protected Task<Guid> Drafted(Association? at = null, NewInvoice? order = null) =>
        Ask<IBilling, Guid>(at ?? Acme, billing => billing.DraftAsync(order ?? Order()));

    protected async Task<string> StartCheckout(Guid invoiceId, Association? at = null) =>
        (await Ask<IBilling, CheckoutLink>(at ?? Acme, billing => billing.StartCheckoutAsync(invoiceId, ReturnUrl, CancelUrl))).Url;

    protected async Task<InvoiceFacts> Facts(Guid invoiceId, Association? at = null)
    {
        await App.Settled();
        return (await Ask<IInvoices, IReadOnlyList<InvoiceFacts>>(at ?? Acme, invoices => invoices.GetAsync([invoiceId]))).Single();
    }

    /// <summary>Where the click leads.</summary>
    private protected async Task<string> Click(string checkoutUrl, DemoAction action, Association? at = null)
    {
        using var form = new FormUrlEncodedContent([new("action", $"{action}")]);
        using var response = await App.Visitor(at ?? Acme).Http.PostAsync(PathOf(checkoutUrl), form);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.OriginalString;
    }

    protected async Task<Guid> Paid(Association? at = null, NewInvoice? order = null)
    {
        var id = await Drafted(at, order);
        await Click(await StartCheckout(id, at), DemoAction.Pay, at);
        return id;
    }

    protected static string RefundsOf(PaymentLine payment) => $"/api/billing/payments/{payment.Id}/refunds";

    protected static string PathOf(string url) =>
        url.StartsWith("http", StringComparison.Ordinal) ? new Uri(url).PathAndQuery : url;

    protected static string TextOf(string html) => WebUtility.HtmlDecode(Blank().Replace(Tag().Replace(html, " "), " "));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
