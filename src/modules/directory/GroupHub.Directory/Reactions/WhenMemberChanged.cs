using GroupHub.Directory.Indexing;
using GroupHub.Dues;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Directory.Reactions;

internal sealed class WhenMemberProfileChanged(IndexUpdater index) : IDistributedEventHandler<MemberProfileChanged>, ITransientDependency
{
    public Task HandleEventAsync(MemberProfileChanged changed) => index.UpdateAsync(changed.MemberId);
}

internal sealed class WhenMemberRemoved(IndexUpdater index) : IDistributedEventHandler<MemberRemoved>, ITransientDependency
{
    public Task HandleEventAsync(MemberRemoved removed) => index.UpdateAsync(removed.MemberId);
}

internal sealed class WhenMembershipChanged(IndexUpdater index) : IDistributedEventHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventAsync(MembershipChanged changed) => index.UpdateAsync(changed.MemberId);
}
