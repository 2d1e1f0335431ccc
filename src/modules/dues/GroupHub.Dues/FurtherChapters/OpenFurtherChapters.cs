using GroupHub.Billing;
using GroupHub.Dues.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>Chapters that can still be paid, of a membership whose row is locked: one page for each chapter.</summary>
internal sealed class OpenFurtherChapters(IRepository<FurtherChapter, Guid> further, IBilling billing)
    : ITransientDependency
{
    /// <returns>The offer of before, where it is the same or its money is on its way; else the new one in its
    /// place.</returns>
    public async Task<FurtherChapter> KeepOrAddAsync(FurtherChapter offer, CancellationToken cancellation)
    {
        foreach (var earlier in (await ListAsync(offer.MembershipId, cancellation)).Where(
            earlier => earlier.ChapterId == offer.ChapterId))
        {
            if (earlier.Quote == offer.Quote || !await TakeBackAsync(earlier, cancellation)) return earlier;
        }

        return await further.InsertAsync(offer, cancellationToken: cancellation);
    }

    /// <summary>Takes all back, with their invoices and pages.</summary>
    /// <returns>Whether none is left: one whose money is on its way stays.</returns>
    public async Task<bool> CloseAllAsync(Guid membershipId, CancellationToken cancellation)
    {
        var areGone = true;
        foreach (var open in await ListAsync(membershipId, cancellation))
            areGone &= await TakeBackAsync(open, cancellation);
        return areGone;
    }

    private Task<List<FurtherChapter>> ListAsync(
        Guid membershipId, CancellationToken cancellation) => further.GetListAsync(
        f => f.MembershipId == membershipId && f.State == FurtherChapterState.AwaitingPayment,
        cancellationToken: cancellation);

    private async Task<bool> TakeBackAsync(FurtherChapter open, CancellationToken cancellation)
    {
        if (open.InvoiceId is { } invoiceId && !await billing.VoidAsync(invoiceId, cancellation)) return false;

        await further.DeleteAsync(open, autoSave: true, cancellation);
        return true;
    }
}
