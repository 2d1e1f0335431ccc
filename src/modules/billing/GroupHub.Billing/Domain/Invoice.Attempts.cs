using GroupHub.Foundation;

namespace GroupHub.Billing.Domain;

// How the tries to pay go.
internal sealed partial class Invoice
{
    public void AwaitPayment()
    {
        RequirePayable();
        Rule.Require(Payment is not PaymentState.Processing, BillingErrors.PaymentUnderWay);

        (Payment, DeclineReason) = (PaymentState.Open, null);
    }

    public void PaymentIsUnderWay()
    {
        if (Status is InvoiceStatus.Draft or InvoiceStatus.Open) Payment = PaymentState.Processing;
    }

    public void PaymentWasDeclined(string reason)
    {
        if (Status is InvoiceStatus.Paid or InvoiceStatus.Void) return;

        (Payment, DeclineReason) = (PaymentState.Declined, reason);
        AddDistributedEvent(new PaymentDeclined(Id, Purpose, PurposeId, reason));
    }

    /// <summary>By us; nobody needs to be told.</summary>
    public void CheckoutWasClosed()
    {
        if (Payment is PaymentState.Open) Payment = PaymentState.None;
    }

    public void CheckoutWasAbandoned()
    {
        if (Status is InvoiceStatus.Paid or InvoiceStatus.Void) return;

        if (Payment is not PaymentState.Declined) Payment = PaymentState.None;
        AddDistributedEvent(new CheckoutAbandoned(Id, Purpose, PurposeId));
    }
}
