using GroupHub.Administration.Roster;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Reactions;

internal sealed class WhenMemberProfileChanged(RosterUpdater roster) : IManyEventsHandler<MemberProfileChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MemberProfileChanged> events) => roster.UpdateAsync([.. events.Select(changed => changed.MemberId)]);
}

internal sealed class WhenMemberRemoved(RosterUpdater roster) : IManyEventsHandler<MemberRemoved>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MemberRemoved> events) => roster.UpdateAsync([.. events.Select(removed => removed.MemberId)]);
}

internal sealed class WhenMembershipChanged(RosterUpdater roster) : IManyEventsHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MembershipChanged> events) => roster.UpdateAsync([.. events.Select(changed => changed.MemberId)]);
}
