using FluentValidation;
using GroupHub.Billing.Data;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Billing.Features;

/// <summary>An invoice and the page on which it is paid, for those who pay at once.</summary>
internal sealed record BillAtCheckout(NewInvoice Invoice, string ReturnUrl, string CancelUrl) : ICommand<Bill>;

internal sealed class BillAtCheckoutValidator : AbstractValidator<BillAtCheckout>
{
    public BillAtCheckoutValidator() => RuleFor(c => c.Invoice).SetValidator(new NewInvoiceValidator());
}

internal sealed class BillAtCheckoutHandler(
    IRepository<Invoice, Guid> invoices,
    InvoiceRequests requests,
    Checkouts checkouts,
    ISender sender,
    IGuidGenerator guids) : ICommandHandler<BillAtCheckout, Bill>
{
    public async Task<Bill> Handle(BillAtCheckout command, CancellationToken cancellation)
    {
        var id = guids.Create();
        var claimed = await requests.ClaimAsync(command.Invoice.RequestKey, id, cancellation);
        var link = claimed == id
            ? await WriteAsync(id, command, cancellation)
            : await sender.Send(new StartCheckout(claimed, command.ReturnUrl, command.CancelUrl), cancellation);
        return new Bill(claimed, link.Url);
    }

    /// <summary>Nobody else knows of it yet: there is nothing to lock, to read again or to close.</summary>
    private async Task<CheckoutLink> WriteAsync(Guid id, BillAtCheckout command, CancellationToken cancellation)
    {
        var invoice = await invoices.InsertAsync(Invoice.Draft(id, command.Invoice), cancellationToken: cancellation);
        return await checkouts.StartAsync(invoice, command.ReturnUrl, command.CancelUrl, cancellation);
    }
}
