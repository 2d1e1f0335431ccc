using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Chapters;

[JsonConverter(typeof(CamelCaseEnumConverter<ChapterState>))]
public enum ChapterState
{
    Open,

    /// <summary>Has its last day before it; nobody joins any more.</summary>
    Closing,
    Closed,
}
