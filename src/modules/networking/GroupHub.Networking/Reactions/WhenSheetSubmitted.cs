using GroupHub.Foundation;
using GroupHub.Meetings;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

internal sealed class WhenSheetSubmitted(ISender sender)
    : IDistributedEventHandler<SheetSubmitted>, ITransientDependency
{
    public Task HandleEventAsync(SheetSubmitted submitted) =>
        sender.Send(new PlanMeetingFollowUps(submitted.MeetingId));
}
