using GroupHub.Billing;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

internal sealed class WhenInvoicePaid(ISender sender) : IDistributedEventHandler<InvoicePaid>, ITransientDependency
{
    public async Task HandleEventAsync(InvoicePaid paid)
    {
        if (paid.Purpose == DuesPurposes.Application)
            await sender.Send(new AdmitApplicant(paid.PurposeId, paid.InvoiceId, paid.PaidOn));
        if (paid.Purpose == DuesPurposes.Renewal)
            await sender.Send(new BeginRenewedTerm(paid.PurposeId, paid.InvoiceId));
        if (paid.Purpose == DuesPurposes.FurtherChapter)
            await sender.Send(new JoinFurtherChapter(paid.PurposeId, paid.InvoiceId));
    }
}
