using GroupHub.Billing;
using GroupHub.Dues.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>A membership has at most one renewal that can be paid. Its row is locked when this is asked.</summary>
internal sealed class OpenRenewals(IRepository<Renewal, Guid> renewals, IBilling billing) : ITransientDependency
{
    /// <summary>Takes back what does not fit, with its invoice and its page.</summary>
    /// <returns>The one that stays: it fits, or its money has come in or is on its way.</returns>
    public async Task<Renewal?> KeepAsync(Guid membershipId, Func<Renewal, bool> fits, CancellationToken cancellation)
    {
        Renewal? kept = null;
        var open = await renewals.GetListAsync(
            r => r.MembershipId == membershipId && !r.IsPaid, cancellationToken: cancellation);
        foreach (var renewal in open)
        {
            if ((kept is null && fits(renewal)) || !await TakeBackAsync(renewal, cancellation)) kept ??= renewal;
        }

        return kept;
    }

    private async Task<bool> TakeBackAsync(Renewal renewal, CancellationToken cancellation)
    {
        if (renewal.InvoiceId is { } invoiceId && !await billing.VoidAsync(invoiceId, cancellation)) return false;

        await renewals.DeleteAsync(renewal, autoSave: true, cancellation);
        return true;
    }
}
