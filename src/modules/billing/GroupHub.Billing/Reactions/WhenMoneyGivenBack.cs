using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Billing.Reactions;

internal sealed class WhenMoneyGivenBack(ISender sender)
    : IDistributedEventHandler<MoneyGivenBack>, ITransientDependency
{
    public Task HandleEventAsync(MoneyGivenBack eventData) => sender.Send(new MailRefund(eventData.RefundId));
}
