using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Meetings;

/// <summary>How far a visit has come (R54).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VisitState>))]
public enum VisitState
{
    Invited,
    Registered,
    Withdrawn,
    Attended,
    Missed,
}

/// <summary>What came out when somebody spoke to a visitor afterwards.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VisitOutcome>))]
public enum VisitOutcome
{
    Interested,
    ComesAgain,
    NotInterested,
}

/// <summary>Why a visitor does not want to join.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NoInterestReason>))]
public enum NoInterestReason
{
    Time,
    Cost,
    Fit,
    Distance,
    OtherGroup,
    NotReached,
    Other,
}
