using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

/// <summary>How somebody took part (R43).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Presence>))]
public enum Presence
{
    Room,
    Online,
}

/// <summary>How far a sheet has come (R42); before its first mark there is none.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SheetState>))]
public enum SheetState
{
    Scheduled,
    Open,
    Draft,
    Submitted,
    Amended,
    Cancelled,
    Holiday,
}

/// <summary>What a tap at the door says.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DoorMarkKind>))]
public enum DoorMarkKind
{
    In,
    Out,

    /// <summary>Takes the mark back.</summary>
    Undo,
}

/// <summary>What became of a tap at the door.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MarkOutcome>))]
public enum MarkOutcome
{
    Noted,

    /// <summary>Said before, or somebody has said something later.</summary>
    Superseded,
    Refused,
}
