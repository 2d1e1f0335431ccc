using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

public sealed record GetPaymentSettings : IQuery<PaymentSettings>;

/// <summary>Who takes the association's money, where it goes, and whether that works.</summary>
public sealed record PaymentSettings
{
    /// <summary>Nobody can pay where there is none.</summary>
    public string? Gateway { get; init; }

    /// <summary>Whether money can go to an account of the association's own.</summary>
    public bool TakesAccounts { get; init; }

    /// <summary>The association's own; the operator's where absent.</summary>
    public string? Account { get; init; }

    /// <summary>As the gateway has just said; absent where there is nothing to ask.</summary>
    public AccountState? State { get; init; }

    /// <summary>Pages on which somebody may pay at the moment; each stays with the account it began with.</summary>
    public int OpenCheckouts { get; init; }

    /// <summary>When the gateway last rang about a payment (UTC).</summary>
    public DateTime? LastEventAt { get; init; }

    /// <summary>Invoices whose money does not fit, as found by an event or by the nightly comparison (R28).</summary>
    public int NeedAttention { get; init; }
}

internal sealed class GetPaymentSettingsHandler(
    PaymentAccounts accounts,
    IRepository<CheckoutSession, Guid> checkouts,
    IRepository<GatewayEvent, Guid> events,
    IRepository<Invoice, Guid> invoices) : IQueryHandler<GetPaymentSettings, PaymentSettings>
{
    public async Task<PaymentSettings> Handle(GetPaymentSettings query, CancellationToken cancellation)
    {
        var settings = await accounts.ShowAsync(cancellation);
        return settings with
        {
            OpenCheckouts = await checkouts.CountAsync(
                c => c.State == CheckoutState.Open || c.State == CheckoutState.Processing, cancellation),
            LastEventAt = await (await events.GetQueryableAsync())
                .Where(bell => bell.Gateway == settings.Gateway)
                .MaxAsync(bell => (DateTime?)bell.SentAt, cancellation),
            NeedAttention = await invoices.CountAsync(invoice => invoice.Attention != Attention.None, cancellation),
        };
    }
}
