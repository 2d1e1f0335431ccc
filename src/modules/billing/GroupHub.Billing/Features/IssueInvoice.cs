using GroupHub.Billing.Data;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record IssueInvoice(Guid InvoiceId) : ICommand;

internal sealed class IssueInvoiceHandler(
    IRepository<Invoice, Guid> invoices, InvoiceNumbers numbers, IAssociationClock clock)
    : CommandHandler<IssueInvoice>
{
    public override async Task Handle(IssueInvoice command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        var invoice = await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation);
        if (invoice.Status is InvoiceStatus.Open) return;

        Rule.Require(invoice.Status is InvoiceStatus.Draft, BillingErrors.NotADraft);
        var today = await clock.GetTodayAsync();
        invoice.Issue(await numbers.NextAsync(today.Year, cancellation), today);
    }
}
