using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Meetings.Reactions;

/// <summary>Officers hear of what waits for them, members of what was decided.</summary>
internal sealed class WhenLeaveMovesOn(ISender sender) : IDistributedEventHandler<LeaveMovedOn>, ITransientDependency
{
    public Task HandleEventAsync(LeaveMovedOn moved) => sender.Send(new TellOfLeave(moved.LeaveId, moved.News));
}
