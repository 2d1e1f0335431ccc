using System.Text.Json;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// Counts and choices. Choices narrow the hits after the query, so that each facet can be counted among those whom the
/// text and the other facets leave: its own choice does not take the alternatives away.
/// </summary>
internal static class FacetClauses
{
    /// <summary>How many values are counted: as many as are shown, and some for other spellings of the same.</summary>
    private const int MostValues = FacetReader.MostValues + 10;

    public static void Write(Utf8JsonWriter json, SearchBody body)
    {
        var chosen = FacetNames.All.Where(facet => body.Search.Selected(facet).Count > 0).ToList();
        if (chosen.Count > 0)
        {
            json.WriteStartObject("post_filter");
            WriteChoices(json, body, chosen);
            json.WriteEndObject();
        }

        json.WriteStartObject("aggs");
        foreach (var facet in body.Facets) WriteFacet(json, body, facet, [.. chosen.Where(other => other != facet)]);
        if (chosen.Count > 0) WriteText(json);
        if (body.WantsBest) WriteBest(json, body);
        json.WriteEndObject();
    }

    private static void WriteFacet(Utf8JsonWriter json, SearchBody body, FacetName facet, List<FacetName> others)
    {
        json.WriteStartObject(FieldNames.KeyOf(facet));
        json.WriteStartObject("filter");
        WriteChoices(json, body, others);
        json.WriteEndObject();
        json.WriteStartObject("aggs");
        json.WriteStartObject("values");
        json.WriteStartObject("terms");
        json.WriteString("field", Field(body, FieldNames.ValueOf(facet)));
        json.WriteNumber("size", MostValues);
        json.WriteEndObject();
        json.WriteEndObject();
        if (body.Search.Selected(facet).Count > 0) WriteChosen(json, body, facet);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A chosen value is counted even where it is not among the most frequent.</summary>
    private static void WriteChosen(Utf8JsonWriter json, SearchBody body, FacetName facet)
    {
        json.WriteStartObject("chosen");
        json.WriteStartObject("filters");
        json.WriteStartObject("filters");
        foreach (var key in body.Search.Selected(facet).Select(EntryDocument.KeyOf).Distinct())
        {
            json.WriteStartObject(key);
            WriteTerms(json, Field(body, FieldNames.KeyOf(facet)), [key]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteChoices(Utf8JsonWriter json, SearchBody body, List<FacetName> facets)
    {
        if (facets.Count == 0)
        {
            json.WriteStartObject("match_all");
            json.WriteEndObject();
            return;
        }

        json.WriteStartObject("bool");
        json.WriteStartArray("filter");
        foreach (var facet in facets)
        {
            json.WriteStartObject();
            var chosen = body.Search.Selected(facet).Select(EntryDocument.KeyOf).Distinct();
            WriteTerms(json, Field(body, FieldNames.KeyOf(facet)), chosen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, string field, IEnumerable<string> values)
    {
        json.WriteStartObject("terms");
        json.WriteStartArray(field);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>How many the text alone finds.</summary>
    private static void WriteText(Utf8JsonWriter json)
    {
        json.WriteStartObject("text");
        json.WriteStartObject("filter");
        json.WriteStartObject("match_all");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBest(Utf8JsonWriter json, SearchBody body)
    {
        json.WriteStartObject("best");
        json.WriteStartObject("top_hits");
        json.WriteNumber("size", 1);
        json.WriteString("_source", Field(body, "shown"));
        json.WriteStartArray("sort");
        json.WriteStringValue("_score");
        json.WriteStringValue(Field(body, "order"));
        json.WriteStringValue("member");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Field(SearchBody body, string name) => $"{FieldNames.Of(body.Search.Audience)}.{name}";
}
