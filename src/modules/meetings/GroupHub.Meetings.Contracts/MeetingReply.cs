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
