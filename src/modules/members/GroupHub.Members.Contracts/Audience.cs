using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Members;

/// <summary>Who may see something, from nobody to everybody; a larger value reaches more people (R59).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Audience>))]
public enum Audience
{
    Nobody,
    Members,
    Public,
}

/// <summary>What a member decides about one by one. A profession goes with the job title; a postcode is never shown.</summary>
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
