using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>A meeting as anybody sees it. Where to join online is told only to those who come.</summary>
public record PublicMeeting : MeetingCard
{
    public string? Description { get; init; }

    /// <summary>Absent where there is room for everybody.</summary>
    public int? FreeSeats { get; init; }

    /// <summary>Whether one can still register.</summary>
    public bool IsOpen { get; init; }

    internal static PublicMeeting Of(
        Meeting meeting, MeetingNumbers numbers, ChapterNames chapters, DateTime now) => new PublicMeeting
    {
        Description = meeting.Details.Description,
        FreeSeats = meeting.Details.Seats is { } seats ? Math.Max(0, seats - numbers.Coming) : null,
        IsOpen = meeting.State == MeetingState.Scheduled && meeting.EndsAt > now,
    }.About(meeting, chapters);
}
