using GroupHub.Billing;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace GroupHub.Dues.Reactions;

/// <summary>Where hundreds join in one evening, they become members together and not one after the other.</summary>
internal sealed class WhenInvoicePaid(ISender sender, IUnitOfWorkManager work)
    : IManyEventsHandler<InvoicePaid>, ITransientDependency
{
    public async Task HandleEventsAsync(IReadOnlyList<InvoicePaid> events)
    {
        var applied = events.Where(paid => paid.Purpose == DuesPurposes.Application).ToList();
        if (applied.Count > 0) await sender.Send(new AdmitApplicants(applied));

        foreach (var paid in events.Where(paid => paid.Purpose != DuesPurposes.Application))
        {
            if (paid.Purpose == DuesPurposes.Renewal)
                await sender.Send(new BeginRenewedTerm(paid.PurposeId, paid.InvoiceId));
            if (paid.Purpose == DuesPurposes.FurtherChapter)
                await sender.Send(new JoinFurtherChapter(paid.PurposeId, paid.InvoiceId));
            // Of one membership, the next one reads what this one has written.
            await work.Current!.SaveChangesAsync();
        }
    }
}
