using FluentValidation;
using GroupHub.Billing.Data;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Billing.Features;

internal sealed record DraftInvoice(NewInvoice Invoice) : ICommand<Guid>;

internal sealed class DraftInvoiceValidator : AbstractValidator<DraftInvoice>
{
    public DraftInvoiceValidator() => RuleFor(c => c.Invoice).SetValidator(new NewInvoiceValidator());
}

internal sealed class NewInvoiceValidator : AbstractValidator<NewInvoice>
{
    public NewInvoiceValidator()
    {
        RuleFor(i => i.RequestKey).NotEmpty().MaximumLength(InvoiceRequest.MaxKeyLength);
        RuleFor(i => i.Purpose).NotEmpty().MaximumLength(Invoice.MaxPurposeLength);
        RuleFor(i => i.PayerName).NotEmpty().MaximumLength(Invoice.MaxNameLength);
        RuleFor(i => i.PayerEmail).NotEmpty().MaximumLength(Invoice.MaxNameLength);
        RuleFor(i => i.TaxPercent).InclusiveBetween(0, 100);
        RuleForEach(i => i.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Text).NotEmpty().MaximumLength(Invoice.MaxTextLength);
            line.RuleFor(l => l.Reason).MaximumLength(Invoice.MaxTextLength);
        });
    }
}

internal sealed class DraftInvoiceHandler(
    IRepository<Invoice, Guid> invoices, InvoiceRequests requests, IGuidGenerator guids)
    : ICommandHandler<DraftInvoice, Guid>
{
    public async Task<Guid> Handle(DraftInvoice command, CancellationToken cancellation)
    {
        var id = guids.Create();
        var claimed = await requests.ClaimAsync(command.Invoice.RequestKey, id, cancellation);
        if (claimed == id) await invoices.InsertAsync(Invoice.Draft(id, command.Invoice), autoSave: true, cancellation);

        return claimed;
    }
}
