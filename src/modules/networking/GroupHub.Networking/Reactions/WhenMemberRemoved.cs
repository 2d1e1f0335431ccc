using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

internal sealed class WhenMemberRemoved(ISender sender) : IDistributedEventHandler<MemberRemoved>, ITransientDependency
{
    public Task HandleEventAsync(MemberRemoved removed) => sender.Send(new ForgetMember(removed.MemberId));
}
