using GroupHub.Billing.Gateways;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Billing.Domain;

/// <summary>An invoice has at most one open checkout. Its row is locked when this is asked.</summary>
internal sealed class Checkouts(
    IRepository<CheckoutSession, Guid> sessions,
    PaymentGateways gateways,
    Cashier cashier,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    private static readonly TimeSpan OpenFor = TimeSpan.FromHours(23);

    /// <summary>The page that is open and fits; any that does not fit is closed.</summary>
    public async Task<CheckoutSession?> FindUsableAsync(Invoice invoice, CancellationToken cancellation)
    {
        var open = await OpenOnesAsync(invoice, cancellation);
        var usable = open.Find(session => session.CanBeUsedFor(invoice, gateways.Current.Name, clock.Now));
        foreach (var session in open.Where(session => session != usable))
            await CloseAsync(session, invoice, cancellation);
        if (usable is not null) await RefreshAsync(usable, invoice, cancellation);
        return usable is { IsFinished: false } ? usable : null;
    }

    /// <summary>Of an invoice that has no open page. One over nothing is settled; there is nothing to pay.</summary>
    public async Task<CheckoutLink> StartAsync(
        Invoice invoice, string returnUrl, string cancelUrl, CancellationToken cancellation)
    {
        if (invoice.Total.IsZero)
        {
            await cashier.SettleFreeAsync(invoice, cancellation);
            return new CheckoutLink(returnUrl);
        }

        invoice.AwaitPayment();
        return new CheckoutLink((await OpenAsync(invoice, returnUrl, cancelUrl, cancellation)).Url);
    }

    private async Task<CheckoutSession> OpenAsync(
        Invoice invoice, string returnUrl, string cancelUrl, CancellationToken cancellation)
    {
        var order = new CheckoutOrder
        {
            CheckoutId = guids.Create(),
            InvoiceId = invoice.Id,
            TenantId = invoice.TenantId,
            PayerEmail = invoice.Payer.Email,
            Culture = invoice.Payer.Culture,
            Amount = invoice.Total,
            Lines = [.. invoice.Lines.Select(line => new CheckoutLine(line.Text, line.Reason, line.Amount))],
            ReturnUrl = returnUrl,
            CancelUrl = cancelUrl,
            ExpiresAt = clock.Now + OpenFor,
        };
        var opened = await gateways.Current.OpenCheckoutAsync(order, cancellation);
        var session = CheckoutSession.Open(order, gateways.Current.Name, opened);
        return await sessions.InsertAsync(session, cancellationToken: cancellation);
    }

    /// <summary>
    /// The gateway has the last word: money that came in a moment ago is taken, not lost with the page.
    /// </summary>
    public async Task CloseAllAsync(Invoice invoice, CancellationToken cancellation)
    {
        foreach (var session in await OpenOnesAsync(invoice, cancellation))
            await CloseAsync(session, invoice, cancellation);
    }

    /// <summary>At the gateway that took it, from the account to which it went.</summary>
    public async Task RefundAsync(Payment payment, RefundOrder order, CancellationToken cancellation)
    {
        try
        {
            var gateway = gateways.Of(payment.Gateway);
            var reference = await FindReferenceAsync(gateway, payment, cancellation);
            await gateway.RefundAsync(
                reference, order.Amount, $"refund-{payment.Id:N}-{order.RequestId:N}", cancellation);
        }
        catch (BusinessException failed) when (failed.Code == BillingErrors.GatewayUnavailable)
        {
            // What it says is meant for a payer; this is for a treasurer, who has to know that nothing has moved.
            throw new BusinessException(BillingErrors.RefundRefused, innerException: failed);
        }
    }

    private async Task<string> FindReferenceAsync(
        IPaymentGateway gateway, Payment payment, CancellationToken cancellation)
    {
        var paid = await sessions.GetListAsync(
            s => s.InvoiceId == payment.InvoiceId && s.Gateway == payment.Gateway && s.State == CheckoutState.Paid,
            cancellationToken: cancellation);
        foreach (var session in paid)
        {
            var report = await gateway.ReadCheckoutAsync(session.Reference, cancellation);
            if (report.Charge?.Id == payment.ChargeId) return session.Reference;
        }

        throw new BusinessException(BillingErrors.RefundRefused);
    }

    /// <summary>
    /// The payer may have left the page a moment ago, and the event that says so still be on its way (R23).
    /// </summary>
    private async Task RefreshAsync(CheckoutSession session, Invoice invoice, CancellationToken cancellation)
    {
        var report = await gateways.Of(session.Gateway).ReadCheckoutAsync(session.Reference, cancellation);
        if (report.State is not CheckoutState.Paid) session.Apply(report, invoice);
    }

    /// <summary>Closed first and read then: after that nobody can pay any more.</summary>
    private async Task CloseAsync(CheckoutSession session, Invoice invoice, CancellationToken cancellation)
    {
        var gateway = gateways.Of(session.Gateway);
        await gateway.CloseCheckoutAsync(session.Reference, cancellation);
        var report = await gateway.ReadCheckoutAsync(session.Reference, cancellation);
        if (report.Charge is { } charge) await cashier.TakeAsync(invoice, session.Gateway, charge, cancellation);
        if (report.State is CheckoutState.Paid or CheckoutState.Processing) session.Apply(report, invoice);
        else session.Close();
    }

    private Task<List<CheckoutSession>> OpenOnesAsync(Invoice invoice, CancellationToken cancellation) =>
        sessions.GetListAsync(
            s => s.InvoiceId == invoice.Id && s.State == CheckoutState.Open, cancellationToken: cancellation);
}
