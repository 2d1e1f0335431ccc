using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing;

/// <summary>The document of money that was given back.</summary>
/// <param name="Id">Of the refund.</param>
/// <param name="Number">The note's own.</param>
/// <param name="Amount">What went back.</param>
/// <param name="GivenBackOn">When.</param>
public sealed record CreditNoteLine(Guid Id, string Number, Money Amount, DateOnly GivenBackOn);

/// <summary>Lists the credit notes of invoices, the first at the top.</summary>
internal sealed class CreditNotes(IRepository<Refund, Guid> refunds) : ITransientDependency
{
    public async Task<ILookup<Guid, CreditNoteLine>> ListAsync(
        IReadOnlyCollection<Guid> invoiceIds, CancellationToken cancellation)
    {
        var found = await (await refunds.GetQueryableAsync()).AsNoTracking()
            .Where(refund => invoiceIds.Contains(refund.InvoiceId) && refund.Number != null)
            .OrderBy(refund => refund.Number)
            .Select(refund => new
            {
                refund.InvoiceId,
                Line = new CreditNoteLine(refund.Id, refund.Number!, refund.Amount, refund.GivenBackOn),
            })
            .ToListAsync(cancellation);
        return found.ToLookup(note => note.InvoiceId, note => note.Line);
    }
}
