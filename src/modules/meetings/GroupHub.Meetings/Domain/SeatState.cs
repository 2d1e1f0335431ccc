using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

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
