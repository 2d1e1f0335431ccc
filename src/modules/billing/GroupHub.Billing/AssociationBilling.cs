using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Billing;

/// <summary>The door of the module for other modules: every verb is a use case like those that come by HTTP.</summary>
internal sealed class AssociationBilling(ISender sender) : IBilling, ITransientDependency
{
    public Task<Guid> DraftAsync(NewInvoice invoice, CancellationToken cancellation) =>
        sender.Send(new DraftInvoice(invoice), cancellation);

    public Task<Bill> BillAtCheckoutAsync(
        NewInvoice invoice, string returnUrl, string cancelUrl, CancellationToken cancellation) =>
        sender.Send(new BillAtCheckout(invoice, returnUrl, cancelUrl), cancellation);

    public Task IssueAsync(Guid invoiceId, CancellationToken cancellation) =>
        sender.Send(new IssueInvoice(invoiceId), cancellation);

    public Task<CheckoutLink> StartCheckoutAsync(
        Guid invoiceId, string returnUrl, string cancelUrl, CancellationToken cancellation) =>
        sender.Send(new StartCheckout(invoiceId, returnUrl, cancelUrl), cancellation);

    public Task<bool> CloseCheckoutAsync(Guid invoiceId, CancellationToken cancellation) =>
        sender.Send(new CloseCheckout(invoiceId), cancellation);

    public Task<bool> SetAsideAsync(Guid invoiceId, CancellationToken cancellation) =>
        sender.Send(new SetAside(invoiceId), cancellation);

    public Task RecordPaymentAsync(Guid invoiceId, ReceivedPayment payment, CancellationToken cancellation) =>
        sender.Send(new RecordPayment(invoiceId, payment), cancellation);

    public Task<IReadOnlyList<Guid>> RecordHistoryAsync(
        IReadOnlyList<PastInvoice> invoices, CancellationToken cancellation) =>
        sender.Send(new RecordHistory(invoices), cancellation);

    public Task<bool> VoidAsync(Guid invoiceId, CancellationToken cancellation) =>
        sender.Send(new VoidInvoice(invoiceId), cancellation);

    public Task<InvoiceFacts> LinkPayerAsync(Guid invoiceId, Guid userId, CancellationToken cancellation) =>
        sender.Send(new LinkPayer(invoiceId, userId), cancellation);

    public Task<bool> ForgetPayerAsync(Guid? userId, string email, CancellationToken cancellation) =>
        sender.Send(new ForgetPayer(userId, email), cancellation);
}
