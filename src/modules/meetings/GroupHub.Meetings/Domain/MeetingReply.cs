using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

/// <summary>What somebody says to a meeting.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MeetingReply>))]
public enum MeetingReply
{
    Yes,
    No,
    Maybe,

    /// <summary>Somebody else comes in their place (R41).</summary>
    Substitute,
}

/// <summary>Whether there is room for them.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SeatState>))]
public enum SeatState
{
    None,
    Seated,
    Waiting,

    /// <summary>A seat became free and is kept until they say whether they take it.</summary>
    Offered,
}
