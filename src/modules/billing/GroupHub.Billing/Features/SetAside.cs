using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record SetAside(Guid InvoiceId) : ICommand<bool>;

internal sealed class SetAsideHandler(IRepository<Invoice, Guid> invoices) : ICommandHandler<SetAside, bool>
{
    public async Task<bool> Handle(SetAside command, CancellationToken cancellation)
    {
        await invoices.LockAsync(command.InvoiceId, cancellation);
        return (await invoices.GetAsync(command.InvoiceId, cancellationToken: cancellation)).SetAside();
    }
}
