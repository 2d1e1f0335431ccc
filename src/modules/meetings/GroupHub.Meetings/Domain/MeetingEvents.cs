using Volo.Abp.EventBus;

namespace GroupHub.Meetings.Domain;

/// <summary>It takes place at another time, or elsewhere.</summary>
[EventName("GroupHub.Meetings.MeetingMoved")]
internal sealed record MeetingMoved(Guid MeetingId, DateOnly OldDate, TimeOnly OldTime, string? OldPlace);

/// <summary>It does not take place.</summary>
[EventName("GroupHub.Meetings.MeetingCalledOff")]
internal sealed record MeetingCalledOff(Guid MeetingId);

/// <summary>It takes place after all.</summary>
[EventName("GroupHub.Meetings.MeetingCalledOn")]
internal sealed record MeetingCalledOn(Guid MeetingId);

/// <summary>Something has happened to a meeting that one of those who answered is to be told.</summary>
[EventName("GroupHub.Meetings.MeetingNews")]
internal sealed record MeetingNews(
    Guid MeetingId,
    Guid AnswerId,
    NewsKind Kind,
    DateOnly? OldDate = null,
    TimeOnly? OldTime = null,
    string? OldPlace = null);

internal enum NewsKind
{
    Moved,
    CalledOff,
    CalledOn,
}

/// <summary>A seat waits for somebody's yes, or is theirs now, or no longer.</summary>
[EventName("GroupHub.Meetings.SeatChanged")]
internal sealed record SeatChanged(Guid MeetingId, Guid AnswerId, SeatNews News);

internal enum SeatNews
{
    Offered,
    Given,
    Taken,
    OfferRanOut,

    /// <summary>They are more than there are seats now, and are passed over until fewer of them come.</summary>
    PartyTooLarge,
}
