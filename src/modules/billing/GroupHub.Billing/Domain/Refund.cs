using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Domain;

/// <summary>Money that went back to whoever paid, all of it or a part; never more than came in.</summary>
internal sealed class Refund : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxReasonLength = 512;

    private Refund() { }

    public Guid? TenantId { get; private set; }
    public Guid InvoiceId { get; private set; }
    public Guid PaymentId { get; private set; }

    /// <summary>The client's: pressing twice gives back once.</summary>
    public Guid RequestId { get; private set; }
    public Money Amount { get; private set; }
    public string Reason { get; private set; } = "";
    public DateOnly GivenBackOn { get; private set; }

    /// <summary>Of its credit note.</summary>
    public string? Number { get; private set; }

    /// <summary>The part of the invoice's tax that it takes back.</summary>
    public Money? Tax { get; private set; }

    /// <summary>What was written to the payer says who it was; how much went back and when does not.</summary>
    public void ForgetPayer() => Reason = "";

    /// <summary>It becomes a document.</summary>
    public void Document(string number, Money? tax) => (Number, Tax) = (number, tax);

    /// <param name="id">Its own.</param>
    /// <param name="payment">What came in.</param>
    /// <param name="left">What of it has not been given back yet.</param>
    /// <param name="order">How much of it, and why.</param>
    /// <param name="today">The day on which it is decided.</param>
    public static Refund Of(Guid id, Payment payment, Money left, RefundOrder order, DateOnly today)
    {
        Rule.Require(order.Amount.Currency == left.Currency, BillingErrors.CurrenciesDiffer);
        Rule.Require(
            order.Amount <= left,
            BillingErrors.RefundTooHigh,
            ("left", left.ToText(System.Globalization.CultureInfo.CurrentUICulture)));

        var refund = new Refund
        {
            Id = id,
            InvoiceId = payment.InvoiceId,
            PaymentId = payment.Id,
            RequestId = order.RequestId,
            Amount = order.Amount,
            Reason = order.Reason.Trim(),
            GivenBackOn = today,
        };
        refund.AddDistributedEvent(new MoneyGivenBack(id));
        return refund;
    }
}

internal sealed record RefundOrder(Guid RequestId, Money Amount, string Reason);

[EventName("GroupHub.Billing.MoneyGivenBack")]
internal sealed record MoneyGivenBack(Guid RefundId);
