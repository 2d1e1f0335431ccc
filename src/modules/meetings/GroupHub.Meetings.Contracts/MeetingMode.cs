using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

/// <summary>Where people meet.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MeetingMode>))]
public enum MeetingMode
{
    InPerson,
    Online,
    Hybrid,
}
