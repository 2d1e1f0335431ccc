using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>What happened between two people.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TouchKind>))]
public enum TouchKind
{
    /// <summary>Met at a meeting, or spoke there.</summary>
    Met,
    OneToOne,

    /// <summary>A message, a mail or a call, noted by one of them.</summary>
    Message,
    Introduction,
    Referral,
    Thanks,
    Help,
}
