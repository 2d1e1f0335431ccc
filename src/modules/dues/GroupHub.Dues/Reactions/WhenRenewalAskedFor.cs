using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

internal sealed class WhenRenewalAskedFor(ISender sender)
    : IDistributedEventHandler<RenewalAskedFor>, ITransientDependency
{
    public Task HandleEventAsync(RenewalAskedFor asked) => sender.Send(new SendRenewalLink(asked.MembershipId));
}
