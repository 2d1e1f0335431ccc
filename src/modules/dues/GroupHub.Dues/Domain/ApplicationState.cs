using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Dues;

/// <summary>How far a wish to join has come.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ApplicationState>))]
public enum ApplicationState
{
    AwaitingApproval,
    AwaitingPayment,
    Member,
    Rejected,
    Withdrawn,
}
