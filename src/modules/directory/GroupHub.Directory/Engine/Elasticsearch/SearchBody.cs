using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// A search as it is sent. Which association it is about is not in it: that is the alias it is sent to
/// (<see cref="AssociationAliases"/>). It names fields of one audience only.
/// </summary>
internal sealed record SearchBody(DirectorySearch Search, IReadOnlyList<ReadWord> Words)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IEnumerable<FacetName> Facets { get; init; } = FacetNames.All;

    /// <summary>Whether to tell which listing matches best, whatever the facets chosen.</summary>
    public bool WantsBest { get; init; }

    /// <summary>Where the last page ended: the values by which it was sorted.</summary>
    public JsonElement? After { get; init; }

    /// <summary>Whether to return what is shown of people; otherwise only who they are.</summary>
    public bool ShowsPeople { get; init; } = true;

    /// <summary>Only how the hits are sorted, to walk on from the last.</summary>
    public bool IsWalk { get; init; }

    private string Audience => FieldNames.Of(Search.Audience);

    public ReadOnlyMemory<byte> ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WritePage(json);
            WriteQuery(json);
            WriteSort(json);
            if (!IsWalk) FacetClauses.Write(json, this);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private void WritePage(Utf8JsonWriter json)
    {
        json.WriteNumber("size", Search.Take);
        if (After is { } after)
        {
            json.WritePropertyName("search_after");
            after.WriteTo(json);
        }
        else if (Search.Skip > 0)
        {
            json.WriteNumber("from", Search.Skip);
        }

        json.WriteBoolean("track_total_hits", !IsWalk);
        if (ShowsPeople && !IsWalk) json.WriteString("_source", $"{Audience}.shown");
        else json.WriteBoolean("_source", false);
    }

    private void WriteQuery(Utf8JsonWriter json)
    {
        json.WriteStartObject("query");
        json.WriteStartObject("bool");
        WriteScope(json, Search);
        if (Words.Count > 0)
        {
            json.WriteStartArray("must");
            foreach (var word in Words) WordClause.Write(json, word, Search.Audience);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Whom the searcher finds at all on the day.</summary>
    public static void WriteScope(Utf8JsonWriter json, DirectorySearch search)
    {
        json.WriteStartArray("filter");
        WriteSeenBy(json, search.Searcher);
        json.WriteStartObject();
        json.WriteStartObject("term");
        json.WriteString("listed", EntryDocument.Day(search.Today));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSeenBy(Utf8JsonWriter json, Searcher searcher)
    {
        json.WriteStartObject();
        json.WriteStartObject("terms");
        json.WriteStartArray("seen_by");
        json.WriteStringValue(FieldNames.Of(searcher.Audience));
        foreach (var key in searcher.Keys) json.WriteStringValue(FieldNames.Of(key));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Names decide between equals, and ids between namesakes, so that every hit has one place.</summary>
    private void WriteSort(Utf8JsonWriter json)
    {
        json.WriteStartArray("sort");
        WriteFirst(json);
        json.WriteStringValue($"{Audience}.order");
        json.WriteStringValue("member");
        json.WriteEndArray();
    }

    private void WriteFirst(Utf8JsonWriter json)
    {
        if (Search.Sort == DirectorySort.Relevance && Words.Count > 0) json.WriteStringValue("_score");
        if (Search.Sort != DirectorySort.Joined) return;
        json.WriteStartObject();
        json.WriteStartObject("joined");
        json.WriteString("order", "desc");
        json.WriteString("missing", "_last");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
