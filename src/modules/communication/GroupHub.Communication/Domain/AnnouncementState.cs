using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Communication.Domain;

[JsonConverter(typeof(CamelCaseEnumConverter<AnnouncementState>))]
public enum AnnouncementState
{
    Draft,

    /// <summary>Asked to be sent; it can still be taken back.</summary>
    Waiting,
    Sending,
    Sent,

    /// <summary>A draft that nobody wants any more.</summary>
    Withdrawn,
}
