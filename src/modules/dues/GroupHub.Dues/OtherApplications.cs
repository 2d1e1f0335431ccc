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
internal sealed class OtherApplications(IRepository<Application, Guid> applications, IBilling billing)
    : ITransientDependency
{
    /// <summary>
    /// Closes the pages on which the others would be paid; they can be opened again, which closes this one's.
    /// </summary>
    public async Task ClosePagesAsync(Application paying, CancellationToken cancellation)
    {
        foreach (var other in await OpenOthersAloneAsync([paying], isOurs: paying.IsNew, cancellation))
        {
            var isUnpaid = other.InvoiceId is not { } invoiceId
                || await billing.CloseCheckoutAsync(invoiceId, cancellation);
            Rule.Require(isUnpaid, DuesErrors.PaymentCameIn);
        }
    }

    /// <summary>
    /// Takes back all by which new members would pay for a second membership, decided on or not (P27). Whoever opens
    /// one of them in the same moment is told that a payment has come in.
    /// </summary>
    public async Task SupersedeAsync(IReadOnlyList<Application> admitted, CancellationToken cancellation)
    {
        foreach (var other in await OpenOthersAloneAsync(admitted, isOurs: true, cancellation))
        {
            if (other.InvoiceId is { } invoiceId && !await billing.VoidAsync(invoiceId, cancellation)) continue;
            other.Withdraw();
        }
    }

    /// <summary>In the same order for everyone, so that two who lock them do not wait for each other.</summary>
    /// <param name="those">Of the same people.</param>
    /// <param name="isOurs">Whether nobody else can be about to open one of those.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    private async Task<List<Application>> OpenOthersAloneAsync(
        IReadOnlyList<Application> those, bool isOurs, CancellationToken cancellation)
    {
        var (ids, keys) = (those.Select(one => one.Id).ToList(), those.Select(one => one.EmailKey).ToList());
        var open = (await applications.GetQueryableAsync()).Where(a => keys.Contains(a.EmailKey)
            && (a.State == ApplicationState.AwaitingApproval || a.State == ApplicationState.AwaitingPayment));
        var theirs = await open.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellation);
        if (isOurs && theirs.TrueForAll(ids.Contains)) return [];

        foreach (var id in theirs) await applications.LockAsync(id, cancellation);
        return await open.Where(a => !ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancellation);
    }
}
