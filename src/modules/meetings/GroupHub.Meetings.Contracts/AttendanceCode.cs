using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

/// <summary>What a sheet says of somebody (R38).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AttendanceCode>))]
public enum AttendanceCode
{
    /// <summary>Nothing yet.</summary>
    Unmarked,
    Present,

    /// <summary>Came after the start, or left early.</summary>
    Late,
    Absent,

    /// <summary>Somebody came in their place (R41).</summary>
    Substitute,
    Medical,
    Excused,

    /// <summary>Not expected: on leave, or not yet a member on that day.</summary>
    NotRequired,
}
