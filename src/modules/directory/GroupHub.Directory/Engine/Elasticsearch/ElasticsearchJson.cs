using System.Text.Json;
using System.Text.Json.Serialization;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>What is returned of a person, per audience.</summary>
internal sealed record ShownPerson(DateOnly? MemberSince, Listing Listing)
{
    public bool HasMore { get; init; }
}

internal sealed record SearchAnswer(SearchHits Hits, SearchFacets? Aggregations);

internal sealed record SearchHits(HitCount? Total, IReadOnlyList<SearchHit> Hits);

internal sealed record HitCount(int Value);

internal sealed record SearchHit(
    [property: JsonPropertyName("_id")] string? Id,
    [property: JsonPropertyName("_source")] HitSource? Source,
    JsonElement Sort);

internal sealed record HitSource(AudiencePart? Public, AudiencePart? Members);

internal sealed record AudiencePart(ShownPerson Shown);

/// <summary>By the names under which they are asked for.</summary>
internal sealed record SearchFacets(
    CountedFacet? Town,
    CountedFacet? Industry,
    CountedFacet? Skill,
    CountedFacet? Chapter,
    CountedFacet? Plan,
    Counted? Text,
    BestHit? Best)
{
    public CountedFacet? Of(FacetName facet) => facet switch
    {
        FacetName.Town => Town,
        FacetName.Industry => Industry,
        FacetName.Skill => Skill,
        FacetName.Chapter => Chapter,
        _ => Plan,
    };
}

internal sealed record CountedFacet(CountedValues Values, ChosenValues? Chosen)
{
    public int CountOf(string chosenKey) => Chosen?.Buckets.GetValueOrDefault(chosenKey)?.Count ?? 0;
}

internal sealed record CountedValues(IReadOnlyList<CountedValue> Buckets);

internal sealed record CountedValue(string Key, [property: JsonPropertyName("doc_count")] int Count);

internal sealed record ChosenValues(IReadOnlyDictionary<string, Counted> Buckets);

internal sealed record Counted([property: JsonPropertyName("doc_count")] int Count);

internal sealed record BestHit(SearchHits Hits);

/// <summary>How many people are found by each reading of a word.</summary>
internal sealed record ReadingCounts(IReadOnlyDictionary<string, Counted> Aggregations);

internal sealed record BulkAnswer(bool Errors, IReadOnlyList<BulkItem>? Items);

internal sealed record BulkItem(BulkOutcome? Index, BulkOutcome? Delete)
{
    public BulkOutcome Outcome => Index ?? Delete ?? new BulkOutcome(0, null);
}

internal sealed record BulkOutcome(int Status, JsonElement? Error);

[JsonSerializable(typeof(ShownPerson))]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(ReadingCounts))]
[JsonSerializable(typeof(BulkAnswer))]
[JsonSerializable(typeof(JsonElement))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class ElasticsearchJson : JsonSerializerContext;
