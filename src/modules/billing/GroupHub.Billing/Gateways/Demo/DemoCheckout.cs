using GroupHub.Foundation;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>
/// What a real gateway would keep on its own computers: one payment page and what the payer did on it.
/// </summary>
internal sealed class DemoCheckout : AggregateRoot<Guid>, IMultiTenant
{
    private DemoCheckout() { }

    public Guid? TenantId { get; private set; }
    public Guid InvoiceId { get; private set; }
    public Money Amount { get; private set; }
    public string ReturnUrl { get; private set; } = "";
    public string CancelUrl { get; private set; } = "";
    public DateTime ExpiresAt { get; private set; }
    public DemoStage Stage { get; private set; }
    public DateTime? PaidAt { get; private set; }
    public int Refusals { get; private set; }
    public DemoRefusal LastRefusal { get; private set; }

    public static DemoCheckout Open(CheckoutOrder order) => new()
    {
        Id = order.CheckoutId,
        InvoiceId = order.InvoiceId,
        Amount = order.Amount,
        ReturnUrl = order.ReturnUrl,
        CancelUrl = order.CancelUrl,
        ExpiresAt = order.ExpiresAt,
    };

    public bool IsOver(DateTime now) => Stage is DemoStage.Closed || (Stage is not DemoStage.Paid && now >= ExpiresAt);

    /// <summary>What the payer's click changes; a click that comes too late or twice changes nothing.</summary>
    public bool Take(DemoAction action, DateTime now)
    {
        if (Stage is DemoStage.Paid || IsOver(now)) return false;

        return (action, Stage) switch
        {
            (DemoAction.Pay, DemoStage.Open) or (DemoAction.Confirm, DemoStage.AskingTheBank) => Pay(now),
            (DemoAction.Decline, DemoStage.Open) => Refuse(DemoRefusal.CardDeclined),
            (DemoAction.Deny, DemoStage.AskingTheBank) => Refuse(DemoRefusal.NotConfirmed),
            (DemoAction.Authenticate, DemoStage.Open) => AskTheBank(),
            (DemoAction.Abandon, _) => Close(),
            _ => false,
        };
    }

    public bool Close()
    {
        if (Stage is DemoStage.Paid or DemoStage.Closed) return false;

        Stage = DemoStage.Closed;
        return true;
    }

    private bool Pay(DateTime now)
    {
        (Stage, PaidAt) = (DemoStage.Paid, now);
        return true;
    }

    private bool Refuse(DemoRefusal refusal)
    {
        (Stage, LastRefusal) = (DemoStage.Open, refusal);
        Refusals++;
        return true;
    }

    private bool AskTheBank()
    {
        Stage = DemoStage.AskingTheBank;
        return true;
    }
}

internal enum DemoStage
{
    Open,
    AskingTheBank,
    Paid,
    Closed
}

internal enum DemoRefusal
{
    None,
    CardDeclined,
    NotConfirmed
}

/// <summary>The buttons of the demo checkout.</summary>
internal enum DemoAction
{
    Pay,
    Decline,
    Authenticate,
    Confirm,
    Deny,
    Abandon
}
