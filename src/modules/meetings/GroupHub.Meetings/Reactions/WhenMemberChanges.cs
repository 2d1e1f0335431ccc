using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Meetings.Reactions;

/// <summary>A visitor who is on file now is no stranger any more; a person who is gone leaves nothing here.</summary>
internal sealed class WhenMemberChanges(ISender sender) :
    IManyEventsHandler<MemberProfileChanged>,
    IDistributedEventHandler<MemberRemoved>,
    ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MemberProfileChanged> events) =>
        sender.Send(new RecogniseVisitors([.. events.Select(changed => changed.MemberId).Distinct()]));

    public Task HandleEventAsync(MemberRemoved removed) => sender.Send(new ForgetMember(removed.MemberId));
}
