using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Dues;

/// <summary>What a person is to the association on a day. Computed from facts, never stored as truth.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Standing>))]
public enum Standing
{
    /// <summary>Nothing binds the person and the association yet.</summary>
    Prospect,
    PendingApproval,
    PendingPayment,
    ActiveNew,
    Active,

    /// <summary>The last term has ended, but a renewal still joins on to it.</summary>
    Grace,
    Lapsed,

    /// <summary>Ended so long ago that coming back is joining anew.</summary>
    Former,
    Resigned,
    Suspended,
    Expelled,
    Deceased,
}
