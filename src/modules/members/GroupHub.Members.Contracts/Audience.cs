using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Members;

/// <summary>
/// Who may see something, from nobody to everybody: each includes the ones before it, so that a larger value reaches
/// more people (R59). Kept by name.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Audience>))]
public enum Audience
{
    Nobody,

    /// <summary>Whom the person was brought together with, when both had agreed.</summary>
    Connections,

    /// <summary>Who belongs today to a chapter to which the person belongs, and connections.</summary>
    Chapter,

    /// <summary>Everybody in the association.</summary>
    Members,
    Public,
}

/// <summary>
/// What a member decides about one by one. A profession goes with the job title; a postcode is never shown.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProfileField>))]
public enum ProfileField
{
    /// <summary>Whether the person is found at all, and with it the name.</summary>
    Listing,
    Email,
    Phone,
    Company,
    JobTitle,
    Town,
    Website,
    About,
    Skills,
    Industries,

    /// <summary>Which chapters the person belongs to; kept by Chapters.</summary>
    Chapters,

    /// <summary>What kind of member the person is; kept by Dues.</summary>
    Plan,
}
