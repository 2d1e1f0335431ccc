using GroupHub.Foundation;
using Volo.Abp.EventBus;

namespace GroupHub.Billing;

/// <summary>Told once per invoice, whatever the number of payments and messages about them.</summary>
[EventName("GroupHub.Billing.InvoicePaid")]
public sealed record InvoicePaid(
    Guid InvoiceId,
    string Number,
    string Purpose,
    Guid PurposeId,
    Money Amount,
    DateOnly PaidOn);

/// <summary>A try to pay was refused; the payer may try again.</summary>
[EventName("GroupHub.Billing.PaymentDeclined")]
public sealed record PaymentDeclined(Guid InvoiceId, string Purpose, Guid PurposeId, string Reason);

/// <summary>The payer left the checkout, or it ran out; a new one may be started.</summary>
[EventName("GroupHub.Billing.CheckoutAbandoned")]
public sealed record CheckoutAbandoned(Guid InvoiceId, string Purpose, Guid PurposeId);
