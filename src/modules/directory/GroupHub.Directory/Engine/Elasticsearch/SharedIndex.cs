using System.Text;
using System.Text.Json;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// The index itself, which is made when it is first needed, and left alone where it is somebody else's.
/// </summary>
internal sealed class SharedIndex(Cluster cluster, string name)
{
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        var answer = await cluster.AskAsync(HttpMethod.GET, $"/{name}/_mapping", null, cancellation, isPatient: true);
        if (answer.IsNotFound) await MakeAsync(cancellation);
        else if (!answer.IsSuccess) throw cluster.Refused(answer);
        else if (!IsOurs(cluster.Read(answer, ElasticsearchJson.Default.JsonElement)))
        {
            throw cluster.Fail(
                $"Elasticsearch has an index {name} that is not GroupHub's: set another Elasticsearch:IndexPrefix.");
        }
    }

    private async Task MakeAsync(CancellationToken cancellation)
    {
        var definition = Encoding.UTF8.GetBytes(IndexDefinition.Json());
        var answer = await cluster.AskAsync(HttpMethod.PUT, $"/{name}", definition, cancellation, isPatient: true);
        // Another host may have been quicker.
        var isThere = answer.IsSuccess
            || answer.Excerpt.Contains("resource_already_exists_exception", StringComparison.Ordinal);
        if (!isThere) throw cluster.Refused(answer);
    }

    private bool IsOurs(JsonElement indexes) =>
        indexes.TryGetProperty(name, out var index)
        && index.TryGetProperty("mappings", out var mappings)
        && mappings.TryGetProperty("_meta", out var meta)
        && meta.TryGetProperty("product", out var product)
        && product.ValueEquals(IndexDefinition.Product);
}
