using System.Text.Json;
using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// The part of a query that looks for one word in all fields of one audience. Each field scores what a find in it is
/// worth, the best of a tier counts, and tiers add up: exactly as the embedded engine ranks.
/// </summary>
internal static class WordClause
{
    private static readonly Tier[] AllTiers = Enum.GetValues<Tier>();

    public static void Write(Utf8JsonWriter json, ReadWord word, Audience audience)
    {
        json.WriteStartObject();
        json.WriteStartObject("bool");
        json.WriteStartArray("should");
        foreach (var tier in AllTiers) WriteTier(json, word, audience, tier);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTier(Utf8JsonWriter json, ReadWord word, Audience audience, Tier tier)
    {
        var isLong = word.Typed.Plain.Length > IndexDefinition.LongestBeginning;
        if (!isLong && !word.IsCorrected && word.Typed.Synonyms.Count == 0)
        {
            WriteTyped(json, word.Typed, audience, tier);
            return;
        }

        json.WriteStartObject();
        json.WriteStartObject("dis_max");
        json.WriteStartArray("queries");
        WriteTyped(json, word.Typed, audience, tier);
        if (isLong) WriteLong(json, word.Typed.Plain, audience, tier);
        if (word.IsCorrected) WriteCorrected(json, word, audience, tier);
        foreach (var phrase in word.Typed.Synonyms) WriteSynonym(json, phrase, audience, tier);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTyped(Utf8JsonWriter json, TypedWord word, Audience audience, Tier tier)
    {
        var (field, less) = (Field(audience, tier), Worth.OfBeginning(tier));
        var fields = new List<string> { $"{field}^{Worth.OfWhole(tier)}" };
        var isShort = word.Plain.Length <= IndexDefinition.LongestBeginning;
        if (isShort && Typing.FindsBeginnings(word.Plain, tier)) fields.Add($"{field}.{FieldNames.Beginnings}^{less}");
        if (Stems.AreIn(tier) && Stems.Languages.Contains(word.Language)) fields.Add($"{field}.{word.Language}^{less}");
        WriteMatch(json, word.Plain, fields);
    }

    private static void WriteCorrected(Utf8JsonWriter json, ReadWord word, Audience audience, Tier tier)
    {
        var field = Field(audience, tier);
        var within = word.Reading == Reading.Beginning ? $"{field}.{FieldNames.Beginnings}" : field;
        var slips = word.Reading == Reading.TwoSlips ? 2 : 1;
        WriteMatch(json, word.Typed.Plain, [$"{within}^{Worth.OfWhole(tier)}"], slips);
    }

    /// <summary>A word longer than the beginnings that are kept.</summary>
    private static void WriteLong(Utf8JsonWriter json, string word, Audience audience, Tier tier)
    {
        json.WriteStartObject();
        json.WriteStartObject("prefix");
        json.WriteStartObject(Field(audience, tier));
        json.WriteString("value", word);
        json.WriteNumber("boost", Worth.OfBeginning(tier));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>In the tiers in which any of its words stands, where all of them stand somewhere.</summary>
    private static void WriteSynonym(Utf8JsonWriter json, string[] phrase, Audience audience, Tier tier)
    {
        json.WriteStartObject();
        json.WriteStartObject("constant_score");
        json.WriteNumber("boost", Worth.OfBeginning(tier));
        json.WriteStartObject("filter");
        json.WriteStartObject("bool");
        json.WriteStartArray("filter");
        if (phrase.Length > 1)
        {
            foreach (var word in phrase) WriteMatch(json, word, [.. AllTiers.Select(any => Field(audience, any))]);
        }

        WriteMatch(json, string.Join(' ', phrase), [Field(audience, tier)]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMatch(Utf8JsonWriter json, string words, List<string> fields, int slips = 0)
    {
        json.WriteStartObject();
        json.WriteStartObject("multi_match");
        json.WriteString("query", words);
        json.WriteString("type", "best_fields");
        json.WriteStartArray("fields");
        foreach (var field in fields) json.WriteStringValue(field);
        json.WriteEndArray();
        if (slips > 0)
        {
            json.WriteNumber("fuzziness", slips);
            json.WriteNumber("prefix_length", 1);
            // All similar words of the index, not the first fifty: most of them are other associations'.
            json.WriteString("fuzzy_rewrite", "constant_score");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Field(Audience audience, Tier tier) => $"{FieldNames.Of(audience)}.{FieldNames.Of(tier)}";
}
