using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

/// <summary>Whether a meeting takes place.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MeetingState>))]
public enum MeetingState
{
    Scheduled,
    Cancelled,

    /// <summary>Its date is in the association's holiday calendar.</summary>
    Holiday,
}
