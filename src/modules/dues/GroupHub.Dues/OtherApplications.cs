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
        if (paying.IsOnlyOne) return;

        foreach (var other in await OpenOthersAloneAsync([paying], cancellation))
        {
            var isUnpaid = other.InvoiceId is not { } invoiceId
                || await billing.CloseCheckoutAsync(invoiceId, cancellation);
            Rule.Require(isUnpaid, DuesErrors.PaymentCameIn);
        }
    }

    /// <summary>
    /// Takes back all by which new members would pay for a second membership, decided on or not (P27). Those by
    /// which they became members are not waited for: who closes them meanwhile is told that a payment has come in.
    /// </summary>
    public async Task SupersedeAsync(IReadOnlyList<Application> admitted, CancellationToken cancellation)
    {
        var several = await WithOthersAsync(admitted, cancellation);
        if (several.Count == 0) return;

        foreach (var other in await OpenOthersAloneAsync(several, cancellation))
        {
            if (other.InvoiceId is { } invoiceId && !await billing.VoidAsync(invoiceId, cancellation)) continue;
            other.Withdraw();
        }
    }

    private async Task<List<Application>> WithOthersAsync(
        IReadOnlyList<Application> those, CancellationToken cancellation)
    {
        var ids = those.Select(one => one.Id).ToList();
        var keys = await (await OpenOfSameAsync(those)).Where(a => !ids.Contains(a.Id))
            .Select(a => a.EmailKey)
            .ToListAsync(cancellation);
        return [.. those.Where(one => keys.Contains(one.EmailKey))];
    }

    /// <summary>In the same order for everyone, so that two who lock them do not wait for each other.</summary>
    private async Task<List<Application>> OpenOthersAloneAsync(
        List<Application> those, CancellationToken cancellation)
    {
        var open = await OpenOfSameAsync(those);
        foreach (var id in await open.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellation))
        {
            await applications.LockAsync(id, cancellation);
        }

        var ids = those.ConvertAll(one => one.Id);
        return await open.Where(a => !ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancellation);
    }

    private async Task<IQueryable<Application>> OpenOfSameAsync(IEnumerable<Application> those)
    {
        var keys = those.Select(one => one.EmailKey).ToList();
        return (await applications.GetQueryableAsync())
            .Where(a => keys.Contains(a.EmailKey) && Application.OpenStates.Contains(a.State));
    }
}
