using GroupHub.Directory.Indexing;
using GroupHub.Dues;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Directory.Reactions;

internal sealed class WhenMemberProfileChanged(ChangeLog changes)
    : IDistributedEventHandler<MemberProfileChanged>, ITransientDependency
{
    public Task HandleEventAsync(MemberProfileChanged changed) => changes.NoteAsync(changed.MemberId);
}

internal sealed class WhenMemberRemoved(ChangeLog changes)
    : IDistributedEventHandler<MemberRemoved>, ITransientDependency
{
    public Task HandleEventAsync(MemberRemoved removed) => changes.NoteAsync(removed.MemberId);
}

internal sealed class WhenMembershipChanged(ChangeLog changes)
    : IDistributedEventHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventAsync(MembershipChanged changed) => changes.NoteAsync(changed.MemberId);
}
