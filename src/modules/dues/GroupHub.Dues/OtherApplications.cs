using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>
/// Two tabs, two forms, one person: only one of them can be paid at a time, and once it is, the others no longer.
/// </summary>
internal sealed class OtherApplications(
    IRepository<Application, Guid> applications, OpenRenewals renewals, IBilling billing)
    : ITransientDependency
{
    /// <summary>
    /// Closes the pages on which the others would be paid; they can be opened again, which closes this one's.
    /// </summary>
    public async Task ClosePagesAsync(Application paying, CancellationToken cancellation)
    {
        foreach (var other in await OpenOnesAsync(paying, cancellation))
        {
            var isUnpaid = other.InvoiceId is not { } invoiceId
                || await billing.CloseCheckoutAsync(invoiceId, cancellation);
            Rule.Require(isUnpaid, DuesErrors.PaymentCameIn);
        }
    }

    /// <summary>
    /// Takes back all by which the new member would pay for a second membership, decided on or not (P27).
    /// </summary>
    /// <param name="admitted">What made them one.</param>
    /// <param name="before">The membership they had before, if any: a new one has no renewals.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task SupersedeAsync(Application admitted, Membership? before, CancellationToken cancellation)
    {
        foreach (var other in await OpenOnesAsync(admitted, cancellation))
        {
            if (other.InvoiceId is { } invoiceId && !await billing.VoidAsync(invoiceId, cancellation)) continue;
            other.Withdraw();
        }

        if (before is not null) await renewals.KeepAsync(before.Id, _ => false, cancellation);
    }

    /// <summary>In the same order for everyone, so that two who lock them do not wait for each other.</summary>
    private async Task<List<Application>> OpenOnesAsync(Application one, CancellationToken cancellation)
    {
        var same = (await applications.GetQueryableAsync()).Where(a => a.EmailKey == one.EmailKey);
        var open = same.Where(a => a.State == ApplicationState.AwaitingApproval
            || a.State == ApplicationState.AwaitingPayment);
        foreach (var id in await open.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellation))
        {
            await applications.LockAsync(id, cancellation);
        }

        return await open.Where(a => a.Id != one.Id).OrderBy(a => a.Id).ToListAsync(cancellation);
    }
}
