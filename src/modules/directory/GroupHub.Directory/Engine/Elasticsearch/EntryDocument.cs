using System.Globalization;
using System.Text.Json;
using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// A person as a document. Who is gone leaves one that nobody finds, so that nothing older brings them back.
/// </summary>
internal static class EntryDocument
{
    /// <summary>Longer facet values are told apart by their beginning.</summary>
    private const int LongestValue = 200;
    private const int LongestName = 200;

    /// <summary>Stands between key and value; no text of ours has it.</summary>
    public const char Separator = '\u001f';

    public static string IdOf(Guid association, string build, Guid member) => $"{association:N}.{build}.{member:N}";

    /// <summary>Whom a document is about; null where it is none of the association's.</summary>
    public static Guid? MemberOf(string id, Guid association)
    {
        if (!id.StartsWith($"{association:N}.", StringComparison.Ordinal)) return null;
        return Guid.TryParseExact(id[(id.LastIndexOf('.') + 1)..], "N", out var member) ? member : null;
    }

    public static void Write(Utf8JsonWriter json, Guid association, string build, DirectoryEntry entry)
    {
        WriteStart(json, association, build, entry.MemberId);
        if (entry.MemberSince is { } since) json.WriteString("joined", Day(since));
        WriteDays(json, entry);
        json.WriteStartArray("seen_by");
        if (entry.Public is not null) json.WriteStringValue(FieldNames.Public);
        if (entry.Members is not null) WriteFinders(json, entry.OnlyFor);
        json.WriteEndArray();
        WriteListing(json, Audience.Public, entry, entry.Public);
        WriteListing(json, Audience.Members, entry, entry.Members);
        json.WriteEndObject();
    }

    public static void WriteGone(Utf8JsonWriter json, Guid association, string build, Guid member)
    {
        WriteStart(json, association, build, member);
        json.WriteEndObject();
    }

    /// <summary>The value as it is written, in the form in which it is counted.</summary>
    public static string ValueOf(string text) => $"{KeyOf(text)}{Separator}{Clip(text.Trim(), LongestValue)}";

    public static string KeyOf(string text) => Clip(FacetKey.Of(text.Trim()), LongestValue);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteStart(Utf8JsonWriter json, Guid association, string build, Guid member)
    {
        json.WriteStartObject();
        json.WriteString("association", AssociationAliases.RoutingOf(association));
        json.WriteString("build", build);
        json.WriteString("member", member.ToString("N"));
    }

    private static void WriteDays(Utf8JsonWriter json, DirectoryEntry entry)
    {
        json.WriteStartArray("listed");
        foreach (var days in entry.ListedOn)
        {
            json.WriteStartObject();
            json.WriteString("gte", Day(days.From));
            json.WriteString("lte", Day(days.To));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinders(Utf8JsonWriter json, IReadOnlyList<Guid>? onlyFor)
    {
        if (onlyFor is null) json.WriteStringValue(FieldNames.Members);
        foreach (var key in onlyFor ?? []) json.WriteStringValue(FieldNames.Of(key));
    }

    private static void WriteListing(Utf8JsonWriter json, Audience audience, DirectoryEntry entry, Listing? listing)
    {
        if (listing is null) return;
        json.WriteStartObject(FieldNames.Of(audience));
        json.WritePropertyName("shown");
        JsonSerializer.Serialize(
            json,
            new ShownPerson(entry.MemberSince, listing) { HasMore = entry.HasMore && audience != Audience.Public },
            ElasticsearchJson.Default.ShownPerson);
        json.WriteString("order", NameOrderOf(listing));
        foreach (var tier in Enum.GetValues<Tier>())
        {
            json.WriteString(FieldNames.Of(tier), string.Join(' ', Tiers.WordsOf(listing, tier)));
        }

        foreach (var facet in FacetNames.All) WriteFacet(json, facet, listing);
        json.WriteEndObject();
    }

    private static void WriteFacet(Utf8JsonWriter json, FacetName facet, Listing listing)
    {
        var values = listing.ValuesOf(facet).Where(text => !string.IsNullOrWhiteSpace(text)).DistinctBy(KeyOf).ToList();
        if (values.Count == 0) return;
        Write(FieldNames.KeyOf(facet), KeyOf);
        Write(FieldNames.ValueOf(facet), ValueOf);

        void Write(string name, Func<string, string> form)
        {
            json.WriteStartArray(name);
            foreach (var value in values) json.WriteStringValue(form(value));
            json.WriteEndArray();
        }
    }

    /// <summary>Sorts byte by byte as the embedded engine sorts names: a telephone book in any language.</summary>
    private static string NameOrderOf(Listing listing)
    {
        var name = Clip($"{listing.LastName}\t{listing.FirstName}", LongestName);
        return Convert.ToHexString(CultureInfo.InvariantCulture.CompareInfo.GetSortKey(name).KeyData);
    }

    private static string Clip(string text, int length) => text.Length <= length ? text : text[..length];
}
