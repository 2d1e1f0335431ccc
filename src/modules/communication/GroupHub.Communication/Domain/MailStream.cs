using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Communication.Domain;

/// <summary>A kind of mail that a member can switch off by itself (R70).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MailStream>))]
public enum MailStream
{
    /// <summary>What officers write to their chapter, region or committee.</summary>
    Chapter,

    /// <summary>What the association writes to its members.</summary>
    Association,
}
