using Elastic.Clients.Elasticsearch;
using Elastic.Transport;

namespace GroupHub.Elastic.Tests;

/// <summary>A client of a few servers that live as long as the test.</summary>
public abstract class TransportTest : IAsyncLifetime
{
    private readonly List<LittleServer> _servers = [];

    internal ManualTime Time { get; } = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers) await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<LittleServer> Server(Microsoft.AspNetCore.Http.RequestDelegate? answer = null)
    {
        var server = await LittleServer.Start(answer ?? (http => LittleServer.Json(http, "{}")));
        _servers.Add(server);
        return server;
    }

    /// <summary>An address where nobody listens any more.</summary>
    protected static async Task<Uri> Nowhere()
    {
        await using var gone = await LittleServer.Start(_ => Task.CompletedTask);
        return gone.Address;
    }

    internal ITransport TransportTo(params LittleServer[] servers) =>
        TransportTo([.. servers.Select(server => server.Address)]);

    internal ITransport TransportTo(params Uri[] nodes) => TransportTo(new StaticNodePool(nodes, randomize: false));

    internal ITransport TransportTo(
        NodePool pool, Func<ElasticsearchClientSettings, ElasticsearchClientSettings>? also = null)
    {
        var settings = new ElasticsearchClientSettings(pool)
            .Clock(Time)
            .RequestTimeout(TimeSpan.FromSeconds(20))
            .DeadTimeout(TimeSpan.FromSeconds(10))
            .MaxDeadTimeout(TimeSpan.FromSeconds(60));
        return new ElasticsearchClient(also?.Invoke(settings) ?? settings).Transport;
    }
}

/// <summary>Time that passes when a test says so.</summary>
internal sealed class ManualTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public void Pass(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;
}
