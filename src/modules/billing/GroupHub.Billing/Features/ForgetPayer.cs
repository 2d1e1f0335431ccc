using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

internal sealed record ForgetPayer(Guid? UserId, string Email) : ICommand<bool>;

internal sealed class ForgetPayerHandler(IRepository<Invoice, Guid> invoices, IRepository<Refund, Guid> refunds)
    : ICommandHandler<ForgetPayer, bool>
{
    public async Task<bool> Handle(ForgetPayer command, CancellationToken cancellation)
    {
        var end = $" {command.Email.Trim().ToUpperInvariant()}";
        var theirs = (await invoices.GetQueryableAsync())
            .Where(i => i.Payer.Search.EndsWith(end) || (command.UserId != null && i.Payer.UserId == command.UserId));
        foreach (var id in await theirs.OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(cancellation))
            await invoices.LockAsync(id, cancellation);

        var found = await theirs.ToListAsync(cancellation);
        if (found.Exists(invoice => invoice.Payment is PaymentState.Processing)) return false;

        found.ForEach(invoice => invoice.ForgetPayer());
        Guid[] ids = [.. found.Select(invoice => invoice.Id)];
        foreach (var refund in await refunds.GetListAsync(refund => ids.Contains(refund.InvoiceId), cancellationToken: cancellation))
            refund.ForgetPayer();
        return true;
    }
}
