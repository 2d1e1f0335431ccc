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
        foreach (var id in await FindAsync(command, cancellation)) await invoices.LockAsync(id, cancellation);

        var theirs = await FindAsync(command, cancellation);
        var found = await invoices.GetListAsync(
            invoice => theirs.Contains(invoice.Id), cancellationToken: cancellation);
        if (found.Exists(invoice => invoice.Payment is PaymentState.Processing)) return false;

        found.ForEach(invoice => invoice.ForgetPayer());
        Guid[] ids = [.. found.Select(invoice => invoice.Id)];
        var back = await refunds.GetListAsync(
            refund => ids.Contains(refund.InvoiceId), cancellationToken: cancellation);
        back.ForEach(refund => refund.ForgetPayer());
        return true;
    }

    /// <summary>Addresses that differ by an accent have the same key, and are not the same.</summary>
    private async Task<List<Guid>> FindAsync(ForgetPayer command, CancellationToken cancellation)
    {
        var (email, userId) = (command.Email.Trim(), command.UserId);
        var key = $" {PlainText.Of(email)} ";
        var alike = await (await invoices.GetQueryableAsync())
            .Where(i => i.SearchKey.Contains(key) || (userId != null && i.Payer.UserId == userId))
            .OrderBy(i => i.Id)
            .Select(i => new { i.Id, i.Payer.Email, i.Payer.UserId })
            .ToListAsync(cancellation);
        return
        [
            .. alike
                .Where(i => (userId is not null && i.UserId == userId)
                    || i.Email.Equals(email, StringComparison.OrdinalIgnoreCase))
                .Select(i => i.Id),
        ];
    }
}
