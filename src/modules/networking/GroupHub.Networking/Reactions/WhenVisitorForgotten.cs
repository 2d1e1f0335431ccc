using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

internal sealed class WhenVisitorForgotten(ISender sender)
    : IDistributedEventHandler<Meetings.VisitorForgotten>, ITransientDependency
{
    public Task HandleEventAsync(Meetings.VisitorForgotten forgotten) =>
        sender.Send(new ForgetVisitor(forgotten.Visits));
}
