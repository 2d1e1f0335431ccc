using Volo.Abp.EventBus;

namespace GroupHub.Meetings;

/// <summary>A meeting was scheduled, moved, changed or cancelled.</summary>
[EventName("GroupHub.Meetings.MeetingChanged")]
public sealed record MeetingChanged(Guid MeetingId);

/// <summary>Somebody who came as a guest, or wanted to, is not to be known by name any more.</summary>
[EventName("GroupHub.Meetings.VisitorForgotten")]
public sealed record VisitorForgotten(IReadOnlyList<ForgottenVisit> Visits);

public sealed record ForgottenVisit(Guid VisitId, Guid MeetingId);

/// <summary>Who was there is settled: the sheet was submitted, or amended after that.</summary>
[EventName("GroupHub.Meetings.SheetSubmitted")]
public sealed record SheetSubmitted(Guid MeetingId);
