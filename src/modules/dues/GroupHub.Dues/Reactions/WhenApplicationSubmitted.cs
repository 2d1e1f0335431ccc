using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

/// <summary>Nobody waits for a decision of which nobody knows.</summary>
internal sealed class WhenApplicationSubmitted(ISender sender)
    : IDistributedEventHandler<ApplicationSubmitted>, ITransientDependency
{
    public Task HandleEventAsync(ApplicationSubmitted submitted) =>
        sender.Send(new TellApprovers(submitted.ApplicationId));
}
