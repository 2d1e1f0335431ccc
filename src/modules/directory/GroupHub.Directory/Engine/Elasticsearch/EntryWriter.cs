using System.Buffers;
using System.Text.Json;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>Writes people into builds, and removes what no build needs any more.</summary>
internal sealed class EntryWriter(Cluster cluster, AssociationAliases aliases, BulkWriter bulk)
{
    private const int MostRemovedAtOnce = 1000;

    /// <summary>Says of whom something that was read later was there already.</summary>
    public async Task<IReadOnlySet<Guid>> WriteAsync(
        Guid association, IndexUpdate update, IReadOnlyList<(string Alias, string Build)> targets,
        CancellationToken cancellation)
    {
        var early = new HashSet<Guid>();
        var body = new BulkBody();
        foreach (var entry in update.Listed)
        {
            Add(entry.MemberId, (json, build) => EntryDocument.Write(json, association, build, entry));
            if (body.Bytes < BulkWriter.LargestPortion) continue;
            early.UnionWith(await bulk.SendAsync(body, cancellation));
            body = new BulkBody();
        }

        foreach (var member in update.Gone)
        {
            Add(member, (json, build) => EntryDocument.WriteGone(json, association, build, member));
        }

        early.UnionWith(await bulk.SendAsync(body, cancellation));
        return early;

        void Add(Guid member, Action<Utf8JsonWriter, string> write)
        {
            foreach (var (alias, build) in targets)
            {
                var id = EntryDocument.IdOf(association, build, member);
                body.Add(alias, id, member, update.AsOf, json => write(json, build));
            }
        }
    }

    public async Task MakeVisibleAsync(CancellationToken cancellation)
    {
        var path = $"/{aliases.Index}/_refresh";
        var answer = await cluster.AskAsync(HttpMethod.POST, path, null, cancellation, isPatient: true);
        if (!answer.IsSuccess) throw cluster.Refused(answer);
    }

    /// <summary>
    /// Documents of builds that neither answer nor are being made, and what is left of those who are gone.
    /// </summary>
    public async Task RemoveOldAsync(Guid association, CancellationToken cancellation)
    {
        var builds = await aliases.FindAsync(association, cancellation);
        JsonElement? after = null;
        while (true)
        {
            var old = await FindOldAsync(association, builds, after, cancellation);
            var body = new BulkBody();
            foreach (var hit in old) body.Delete(aliases.Index, AssociationAliases.RoutingOf(association), hit.Id!);
            await bulk.SendAsync(body, cancellation);
            if (old is not [.., var last] || old.Count < MostRemovedAtOnce) return;
            after = last.Sort;
        }
    }

    private async Task<IReadOnlyList<SearchHit>> FindOldAsync(
        Guid association, AssociationBuilds builds, JsonElement? after, CancellationToken cancellation)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body)) WriteOld(json, association, builds, after);
        var path = $"/{aliases.Index}/_search?routing={AssociationAliases.RoutingOf(association)}";
        var type = ElasticsearchJson.Default.SearchAnswer;
        var answer = await cluster.AskAsync(
            HttpMethod.POST, path, body.WrittenMemory, type, cancellation, isPatient: true);
        return answer.Hits.Hits;
    }

    /// <summary>Of this association; and not of a build in use, or of the one that answers but about nobody.</summary>
    private static void WriteOld(Utf8JsonWriter json, Guid association, AssociationBuilds builds, JsonElement? after)
    {
        json.WriteStartObject();
        json.WriteNumber("size", MostRemovedAtOnce);
        json.WriteBoolean("_source", false);
        json.WriteStartArray("sort");
        json.WriteStringValue("build");
        json.WriteStringValue("member");
        json.WriteEndArray();
        if (after is { } last)
        {
            json.WritePropertyName("search_after");
            last.WriteTo(json);
        }

        json.WritePropertyName("query");
        json.WriteRawValue(OldQuery(association, builds));
        json.WriteEndObject();
    }

    private static string OldQuery(Guid association, AssociationBuilds builds)
    {
        var used = JsonSerializer.Serialize(builds.All);
        var present = JsonSerializer.Serialize(builds.Present ?? "");
        return $$"""
            { "bool": {
              "filter": [{ "term": { "association": "{{AssociationAliases.RoutingOf(association)}}" } }],
              "should": [
                { "bool": { "must_not": [{ "terms": { "build": {{used}} } }] } },
                { "bool": {
                  "filter": [{ "term": { "build": {{present}} } }],
                  "must_not": [{ "exists": { "field": "seen_by" } }] } }],
              "minimum_should_match": 1 } }
            """;
    }
}
