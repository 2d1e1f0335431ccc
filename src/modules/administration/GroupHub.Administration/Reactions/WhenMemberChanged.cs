using GroupHub.Administration.Roster;
using GroupHub.Dues;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Administration.Reactions;

internal sealed class WhenMemberProfileChanged(RosterUpdater roster) : IDistributedEventHandler<MemberProfileChanged>, ITransientDependency
{
    public Task HandleEventAsync(MemberProfileChanged changed) => roster.UpdateAsync(changed.MemberId);
}

internal sealed class WhenMemberRemoved(RosterUpdater roster) : IDistributedEventHandler<MemberRemoved>, ITransientDependency
{
    public Task HandleEventAsync(MemberRemoved removed) => roster.UpdateAsync(removed.MemberId);
}

internal sealed class WhenMembershipChanged(RosterUpdater roster) : IDistributedEventHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventAsync(MembershipChanged changed) => roster.UpdateAsync(changed.MemberId);
}
