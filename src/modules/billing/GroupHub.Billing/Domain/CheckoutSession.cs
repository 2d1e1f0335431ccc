using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Domain;

/// <summary>
/// One visit to a gateway's payment page. What the gateway last said is applied as a whole, never backwards.
/// </summary>
[DisableAuditing]
internal sealed class CheckoutSession : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    private CheckoutSession() { }

    public Guid? TenantId { get; private set; }
    public Guid InvoiceId { get; private set; }
    public string Gateway { get; private set; } = "";
    public string Reference { get; private set; } = "";
    public string Url { get; private set; } = "";
    public Money Amount { get; private set; }
    public DateTime ExpiresAt { get; private set; }
    public CheckoutState State { get; private set; }
    public string? LastRefusal { get; private set; }

    public bool IsFinished => State is CheckoutState.Paid or CheckoutState.Closed;

    public static CheckoutSession Open(CheckoutOrder order, string gateway, OpenedCheckout opened) => new()
    {
        Id = order.CheckoutId,
        InvoiceId = order.InvoiceId,
        Gateway = gateway,
        Reference = opened.Reference,
        Url = opened.Url,
        Amount = order.Amount,
        ExpiresAt = order.ExpiresAt,
        State = CheckoutState.Open,
    };

    public bool CanBeUsedFor(Invoice invoice, string gateway, DateTime now) =>
        State is CheckoutState.Open && Gateway == gateway && Amount == invoice.Total && now < ExpiresAt;

    /// <summary>
    /// Applies the gateway's report to this session and its invoice. Paid money is the cashier's affair.
    /// </summary>
    public void Apply(CheckoutReport report, Invoice invoice)
    {
        if (report.State < State || (IsFinished && report.State == State)) return;

        State = report.State;
        if (State is CheckoutState.Processing) invoice.PaymentIsUnderWay();
        if (IsNew(report.Refusal)) invoice.PaymentWasDeclined(report.Refusal!.Reason);
        else if (State is CheckoutState.Closed) invoice.CheckoutWasAbandoned();
        LastRefusal = report.Refusal?.Id ?? LastRefusal;
    }

    public void Close()
    {
        if (!IsFinished) State = CheckoutState.Closed;
    }

    private bool IsNew(Refusal? refusal) =>
        refusal is not null && refusal.Id != LastRefusal && State is not CheckoutState.Paid;
}
