using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>The names of fields; those of an audience begin with its object.</summary>
internal static class FieldNames
{
    public const string Public = "public";
    public const string Members = "members";
    public const string Beginnings = "begin";

    public static string Of(Audience audience) => audience == Audience.Public ? Public : Members;

    /// <summary>A key by which somebody is found whom not every member finds.</summary>
    public static string Of(Guid key) => key.ToString("N");

    public static string Of(Tier tier) => tier switch
    {
        Tier.Name => "name",
        Tier.Work => "work",
        Tier.Tags => "tags",
        _ => "rest",
    };

    /// <summary>By this the values of a facet are told apart and chosen.</summary>
    public static string KeyOf(FacetName facet) => facet.ToString().ToLowerInvariant();

    /// <summary>By this they are counted: the key, and behind it the value as it is written.</summary>
    public static string ValueOf(FacetName facet) => $"{KeyOf(facet)}_value";
}
