using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Administration.Reactions;

internal sealed class WhenFoundingAsked(ISender sender) : IDistributedEventHandler<FoundingAsked>, ITransientDependency
{
    public Task HandleEventAsync(FoundingAsked asked) => sender.Send(new WriteToFounder(asked.FoundingId));
}
