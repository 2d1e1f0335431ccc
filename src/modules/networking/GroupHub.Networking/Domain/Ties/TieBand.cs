using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>How near two people are to each other at the moment, in words instead of a number.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TieBand>))]
public enum TieBand
{
    Faint,
    Loose,
    Steady,
    Close,
}
