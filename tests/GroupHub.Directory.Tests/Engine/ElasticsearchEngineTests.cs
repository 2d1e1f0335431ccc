using System.Text;
using System.Text.Json;
using Elastic.Transport;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Elasticsearch;
using Microsoft.Extensions.Logging.Abstractions;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>The contract on a real server. Where none is named its tests count as skipped.</summary>
public abstract class ElasticsearchFixture(int server) : EngineFixture
{
    private ITransport? _transport;
    private ElasticsearchDirectoryEngine? _engine;

    internal string Prefix { get; } = $"test-{Guid.NewGuid():N}"[..16];

    internal override IDirectoryEngine Engine => Host;

    internal override int Samples(int many) => many / 5;

    internal ElasticsearchDirectoryEngine Host =>
        _engine ?? throw Xunit.Sdk.SkipException.ForSkip(
            "No Elasticsearch server is named by GROUPHUB_TEST_ELASTICSEARCH.");

    private ITransport Transport =>
        _transport ?? throw Xunit.Sdk.SkipException.ForSkip(
            "No Elasticsearch server is named by GROUPHUB_TEST_ELASTICSEARCH.");

    public override ValueTask InitializeAsync()
    {
        if (ElasticsearchServers.All.ElementAtOrDefault(server) is not { } address) return ValueTask.CompletedTask;
        _transport = ElasticsearchConnection.Open(new ElasticsearchOptions { Nodes = [address], Patience = TimeSpan.FromSeconds(30) });
        _engine = NewHost();
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        _engine?.Dispose();
        foreach (var prefix in (string[])[Prefix, $"{Prefix}-other", $"{Prefix}-gone"])
        {
            if (_transport is not null) await Ask(HttpMethod.DELETE, $"/{IndexOf(prefix)}?ignore_unavailable=true");
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The engine of another host on the same server.</summary>
    internal ElasticsearchDirectoryEngine NewHost(string? prefix = null, int farthestHit = SearchClient.FarthestHit) =>
        new(Transport, prefix ?? Prefix, TimeProvider.System, NullLogger.Instance) { FarthestHit = farthestHit };

    internal static string IndexOf(string prefix) => $"{prefix}-directory-{IndexDefinition.Schema}";

    internal string AliasOf(Guid association) => $"{IndexOf(Prefix)}-{association:N}";

    internal async Task<string> Ask(HttpMethod method, string path, string? body = null) =>
        (await Transport.RequestAsync<StringResponse>(
            method,
            path,
            body is null ? null : PostData.String(body),
            new RequestConfiguration { RequestTimeout = TimeSpan.FromSeconds(30) })).Body;

    internal Task<string> IndexSettings() => Ask(HttpMethod.GET, $"/{IndexOf(Prefix)}/_settings");

    internal async Task<int> CountDocuments(Guid association)
    {
        var index = IndexOf(Prefix);
        await Ask(HttpMethod.POST, $"/{index}/_refresh");
        var query = JsonSerializer.Serialize(
            new { query = new { term = new { association = association.ToString("N") } } });
        using var answer = JsonDocument.Parse(
            Encoding.UTF8.GetBytes(await Ask(HttpMethod.POST, $"/{index}/_count", query)));
        return answer.RootElement.GetProperty("count").GetInt32();
    }
}

public sealed class FirstServer() : ElasticsearchFixture(0);

public sealed class SecondServer() : ElasticsearchFixture(1);
