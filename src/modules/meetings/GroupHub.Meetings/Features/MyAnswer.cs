using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>What somebody has said to a meeting, and whether there is room for them.</summary>
public sealed record MyAnswer
{
    public required MeetingReply Reply { get; init; }
    public required int Guests { get; init; }
    public required SeatState Seat { get; init; }

    /// <summary>
    /// How many parties wait before them, themselves included. Absent where they are more than there are seats.
    /// </summary>
    public int? PlaceInLine { get; init; }
    public DateTime? OfferedUntil { get; init; }
    public string? Substitute { get; init; }
    public string? Note { get; init; }

    internal static MyAnswer Of(Answer answer, int? placeInLine) => new()
    {
        Reply = answer.Reply,
        Guests = answer.Guests,
        Seat = answer.Seat,
        PlaceInLine = answer.Seat == SeatState.Waiting ? placeInLine : null,
        OfferedUntil = answer.OfferedUntil,
        Substitute = answer.Substitute,
        Note = answer.Note,
    };

    internal static MyAnswer Of(Answer answer, Meeting meeting) => Of(answer, meeting.PlaceInLine(answer));
}
