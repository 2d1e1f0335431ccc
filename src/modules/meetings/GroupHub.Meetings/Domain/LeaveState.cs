using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

/// <summary>Why somebody is on leave, as far as it makes a difference (R39).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LeaveKind>))]
public enum LeaveKind
{
    Medical,
    Other,
}

/// <summary>How far a leave has come.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LeaveState>))]
public enum LeaveState
{
    Requested,
    Approved,
    Declined,
    Withdrawn,
}
