using Volo.Abp.EventBus;

namespace GroupHub.Meetings;

/// <summary>A meeting was scheduled, moved, changed or cancelled.</summary>
[EventName("GroupHub.Meetings.MeetingChanged")]
public sealed record MeetingChanged(Guid MeetingId);

/// <summary>Who was there is settled: the sheet was submitted, or amended after that.</summary>
[EventName("GroupHub.Meetings.SheetSubmitted")]
public sealed record SheetSubmitted(Guid MeetingId);
