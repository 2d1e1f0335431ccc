using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Meetings.Reactions;

/// <summary>A visitor who is on file now is no stranger any more; a person who is gone leaves nothing here.</summary>
internal sealed class WhenMemberChanges(ISender sender) :
    IDistributedEventHandler<MemberProfileChanged>,
    IDistributedEventHandler<MemberRemoved>,
    ITransientDependency
{
    public Task HandleEventAsync(MemberProfileChanged changed) => sender.Send(new RecogniseVisitor(changed.MemberId));

    public Task HandleEventAsync(MemberRemoved removed) => sender.Send(new ForgetMember(removed.MemberId));
}
