using System.Buffers;
using System.Text.Json;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// Sends searches to an association's alias, and believes no answer that is about somebody else's people.
/// </summary>
internal sealed class SearchClient(Cluster cluster, AssociationAliases aliases, Freshness freshness)
{
    /// <summary>From the first hit up to here pages are simply asked for; farther ones are walked to.</summary>
    public const int FarthestHit = 10_000;

    /// <summary>A part of an answer is no answer.</summary>
    private const string Whole = "allow_partial_search_results=false";
    private const string Wanted = "hits.total.value,hits.hits._id,hits.hits._source,aggregations";
    private const string WantedOnWalks = "hits.hits._id,hits.hits.sort";

    public string PathOf(Guid association, bool isWalk = false) =>
        $"/{aliases.NameOf(association)}/_search?{Whole}&filter_path={(isWalk ? WantedOnWalks : Wanted)}";

    public int Farthest { get; init; } = FarthestHit;

    public async Task<SearchAnswer> SearchAsync(Guid association, SearchBody body, CancellationToken cancellation)
    {
        await freshness.EnsureAsync(association, cancellation);
        var isFar = (long)body.Search.Skip + body.Search.Take > Farthest;
        return isFar
            ? await SearchFarAsync(association, body, cancellation)
            : await AskAsync(association, body, cancellation);
    }

    /// <summary>By how many people each reading of each word is found; by the names given.</summary>
    public async Task<IReadOnlyDictionary<string, Counted>> CountAsync(
        Guid association,
        DirectorySearch search,
        IEnumerable<(string Name, ReadWord Word)> readings,
        CancellationToken cancellation)
    {
        var body = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(body)) WriteCount(json, search, readings);
        var path = $"/{aliases.NameOf(association)}/_search?{Whole}&filter_path=aggregations";
        var type = ElasticsearchJson.Default.ReadingCounts;
        return (await cluster.AskAsync(HttpMethod.POST, path, body.WrittenMemory, type, cancellation)).Aggregations;
    }

    /// <summary>
    /// How many there are is told first; then the hits before the page are walked through, without their contents.
    /// </summary>
    private async Task<SearchAnswer> SearchFarAsync(Guid association, SearchBody body, CancellationToken cancellation)
    {
        var all = await AskAsync(
            association, body with { Search = body.Search with { Skip = 0, Take = 0 } }, cancellation);
        if (body.Search.Skip >= all.Hits.Total?.Value) return all;

        JsonElement? after = null;
        for (var left = body.Search.Skip; left > 0; left -= Farthest)
        {
            var step = body.Search with { Skip = 0, Take = Math.Min(left, Farthest) };
            var walked = await AskAsync(
                association, body with { Search = step, After = after, IsWalk = true }, cancellation);
            if (walked.Hits.Hits is not [.., var last]) return all;
            after = last.Sort;
        }

        var page = body.Search with { Skip = 0, Take = Math.Min(body.Search.Take, Farthest) };
        var found = await AskAsync(association, body with { Search = page, After = after }, cancellation);
        return all with { Hits = all.Hits with { Hits = found.Hits.Hits } };
    }

    private async Task<SearchAnswer> AskAsync(Guid association, SearchBody body, CancellationToken cancellation)
    {
        var type = ElasticsearchJson.Default.SearchAnswer;
        var path = PathOf(association, body.IsWalk);
        var answer = await cluster.AskAsync(HttpMethod.POST, path, body.ToJson(), type, cancellation);
        var hits = new SearchHits(answer.Hits?.Total, answer.Hits?.Hits ?? []);
        var isOurs = hits.Hits.All(hit => EntryDocument.MemberOf(hit.Id ?? "", association) is not null);
        var isComplete = body.IsWalk || hits.Total is not null;
        if (!isOurs || !isComplete)
        {
            throw cluster.Fail("Elasticsearch answers about something else: the index is not this host's.");
        }

        return answer with { Hits = hits };
    }

    private static void WriteCount(
        Utf8JsonWriter json, DirectorySearch search, IEnumerable<(string Name, ReadWord Word)> readings)
    {
        json.WriteStartObject();
        json.WriteNumber("size", 0);
        json.WriteBoolean("track_total_hits", false);
        json.WriteStartObject("query");
        json.WriteStartObject("bool");
        SearchBody.WriteScope(json, search);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("aggs");
        foreach (var (name, word) in readings)
        {
            json.WriteStartObject(name);
            json.WritePropertyName("filter");
            WordClause.Write(json, word, search.Audience);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
