using Volo.Abp.EventBus;

namespace GroupHub.Meetings.Domain;

/// <summary>A member wants somebody to come.</summary>
[EventName("GroupHub.Meetings.VisitorInvited")]
internal sealed record VisitorInvited(Guid VisitId, string? Message);

/// <summary>A visitor says that they come.</summary>
[EventName("GroupHub.Meetings.VisitRegistered")]
internal sealed record VisitRegistered(Guid VisitId);

/// <summary>Somebody is to speak to a visitor who came.</summary>
[EventName("GroupHub.Meetings.FollowUpDue")]
internal sealed record FollowUpDue(Guid VisitId);

/// <summary>A visitor is asked to become a member.</summary>
[EventName("GroupHub.Meetings.VisitorAskedToJoin")]
internal sealed record VisitorAskedToJoin(Guid VisitId);

/// <summary>A visitor wants to come once more than visitors may.</summary>
[EventName("GroupHub.Meetings.VisitsUsedUp")]
internal sealed record VisitsUsedUp(Guid VisitorId);
