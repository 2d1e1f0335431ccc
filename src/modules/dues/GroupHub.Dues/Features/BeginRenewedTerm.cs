using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record BeginRenewedTerm(Guid RenewalId, Guid InvoiceId) : ICommand;

internal sealed class BeginRenewedTermHandler(IRepository<Renewal, Guid> renewals, RenewedTerms terms)
    : CommandHandler<BeginRenewedTerm>
{
    public override async Task Handle(BeginRenewedTerm command, CancellationToken cancellation)
    {
        var renewal = await renewals.GetAsync(command.RenewalId, cancellationToken: cancellation);
        await terms.BeginAsync(renewal, command.InvoiceId, cancellation);
    }
}
