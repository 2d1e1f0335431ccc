using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Billing.Reactions;

/// <summary>Something happened at a gateway's checkout; what, the gateway has to be asked.</summary>
[EventName("GroupHub.Billing.CheckoutRang")]
internal sealed record CheckoutRang(Guid CheckoutId);

internal sealed class WhenCheckoutRang(ISender sender) : IDistributedEventHandler<CheckoutRang>, ITransientDependency
{
    public Task HandleEventAsync(CheckoutRang eventData) => sender.Send(new SettleCheckout(eventData.CheckoutId));
}
