using System.Text.Json.Serialization;
using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Domain;

/// <summary>
/// Money that came in. A gateway's charge is recorded once, whatever is said about it how often (R22).
/// </summary>
internal sealed class Payment : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    public const string ByHand = "manual";

    private Payment() { }

    public Guid? TenantId { get; private set; }
    public Guid InvoiceId { get; private set; }
    public string Gateway { get; private set; } = "";
    public string ChargeId { get; private set; } = "";
    public Money Amount { get; private set; }
    public DateOnly ReceivedOn { get; private set; }
    public PaymentVerdict Verdict { get; private set; }

    public static Payment Receive(Guid id, Guid invoiceId, Cash cash, PaymentVerdict verdict) => new()
    {
        Id = id,
        InvoiceId = invoiceId,
        Gateway = cash.Gateway,
        ChargeId = cash.ChargeId,
        Amount = cash.Amount,
        ReceivedOn = cash.On,
        Verdict = verdict,
    };
}

/// <summary>Money in hand, before anyone has decided what it pays.</summary>
internal sealed record Cash(string Gateway, string ChargeId, Money Amount, DateOnly On);

internal enum PaymentVerdict
{
    Settles,
    Surplus,
    AmountDiffers
}

/// <summary>What a treasurer has to look at: money to give back, or an amount that fits nothing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Attention>))]
public enum Attention
{
    None,
    Overpaid,
    AmountDiffers
}
