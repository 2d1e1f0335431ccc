using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Billing.Reactions;

internal sealed class WhenInvoicePaid(ISender sender) : IDistributedEventHandler<InvoicePaid>, ITransientDependency
{
    public Task HandleEventAsync(InvoicePaid eventData) => sender.Send(new MailReceipt(eventData.InvoiceId));
}
