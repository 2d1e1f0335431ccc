using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing;

/// <summary>Says of the invoices of a page what has been given back, and what the viewer may do with each.</summary>
internal sealed class InvoiceRows(
    IRepository<Payment, Guid> payments,
    IRepository<Refund, Guid> refunds,
    CreditNotes notes,
    InvoiceAccess access,
    IPermissionChecker permissions) : ITransientDependency
{
    public async Task<IReadOnlyList<InvoiceRow>> ShowAsync(List<InvoiceRow> page, CancellationToken cancellation)
    {
        Guid[] ids = [.. page.Select(row => row.Id)];
        var received = (await payments.GetQueryableAsync()).Where(payment => ids.Contains(payment.InvoiceId));
        var sums = await received.GroupBy(payment => payment.InvoiceId)
            .Select(group => new { group.Key, Minor = group.Sum(payment => payment.Amount.Minor) })
            .ToDictionaryAsync(sum => sum.Key, sum => sum.Minor, cancellation);
        var back = await (await refunds.GetQueryableAsync()).Where(refund => ids.Contains(refund.InvoiceId))
            .GroupBy(refund => refund.InvoiceId)
            .Select(group => new { group.Key, Minor = group.Sum(refund => refund.Amount.Minor) })
            .ToDictionaryAsync(sum => sum.Key, sum => sum.Minor, cancellation);
        var documents = await notes.ListAsync(ids, cancellation);
        var payable = await HeldAsync(BillingPermissions.RecordPayments, ids, cancellation);
        var refundable = await HeldAsync(BillingPermissions.Refund, ids, cancellation);
        return
        [
            .. from row in page
               let given = back.GetValueOrDefault(row.Id)
               select row with
               {
                   CreditNotes = [.. documents[row.Id]],
                   Refunded = given == 0 ? null : new Money(given, row.Amount.Currency),
                   MayReceive = row.Status is InvoiceStatus.Draft or InvoiceStatus.Open && payable.Contains(row.Id),
                   MayRefund = sums.GetValueOrDefault(row.Id) > given && refundable.Contains(row.Id),
               },
        ];
    }

    private async Task<IReadOnlySet<Guid>> HeldAsync(string permission, Guid[] ids, CancellationToken cancellation) =>
        await permissions.IsGrantedAsync(permission)
            ? await access.FilterAsync(permission, ids, cancellation)
            : new HashSet<Guid>();
}
