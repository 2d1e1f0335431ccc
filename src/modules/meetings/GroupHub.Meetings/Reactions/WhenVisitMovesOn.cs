using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Meetings.Reactions;

/// <summary>Every step of a visit is told to the visitor.</summary>
internal sealed class WhenVisitMovesOn(ISender sender) :
    IDistributedEventHandler<VisitorInvited>,
    IDistributedEventHandler<VisitRegistered>,
    IDistributedEventHandler<VisitorAskedToJoin>,
    IDistributedEventHandler<VisitsUsedUp>,
    ITransientDependency
{
    public Task HandleEventAsync(VisitorInvited invited) =>
        sender.Send(new WriteToVisitor(invited.VisitId, VisitorLetter.Invitation, invited.Message));

    public Task HandleEventAsync(VisitRegistered registered) =>
        sender.Send(new WriteToVisitor(registered.VisitId, VisitorLetter.Confirmation));

    public Task HandleEventAsync(VisitorAskedToJoin asked) =>
        sender.Send(new WriteToVisitor(asked.VisitId, VisitorLetter.JoinInvitation));

    public Task HandleEventAsync(VisitsUsedUp usedUp) => sender.Send(new SayVisitsAreUsedUp(usedUp.VisitorId));
}
