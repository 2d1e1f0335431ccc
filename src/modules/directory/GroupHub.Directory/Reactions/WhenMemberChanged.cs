using GroupHub.Directory.Indexing;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory.Reactions;

internal sealed class WhenMemberProfileChanged(ChangeLog changes)
    : IManyEventsHandler<MemberProfileChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MemberProfileChanged> events) =>
        changes.NoteAsync([.. events.Select(changed => changed.MemberId)]);
}

internal sealed class WhenMemberRemoved(ChangeLog changes)
    : IManyEventsHandler<MemberRemoved>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MemberRemoved> events) =>
        changes.NoteAsync([.. events.Select(removed => removed.MemberId)]);
}

internal sealed class WhenMembershipChanged(ChangeLog changes)
    : IManyEventsHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MembershipChanged> events) =>
        changes.NoteAsync([.. events.Select(changed => changed.MemberId)]);
}
