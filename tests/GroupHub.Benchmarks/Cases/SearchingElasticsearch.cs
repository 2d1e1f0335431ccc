using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>The directory on Elasticsearch, against the same queries sent to Elasticsearch as they are.</summary>
internal sealed class SearchingElasticsearch : IBenchmark
{
    private const int Members = 20_000, AtOnce = 8;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8), Run = TimeSpan.FromSeconds(8);

    public string Name => "elasticsearch";

    public async Task RunAsync(Report report)
    {
        if (Environment.GetEnvironmentVariable("GROUPHUB_TEST_ELASTICSEARCH") is not { Length: > 0 } servers)
        {
            report.Add("7 search on Elasticsearch: GROUPHUB_TEST_ELASTICSEARCH names no server");
            return;
        }

        var elasticsearch = new Uri(servers.Split(',')[0]);
        using var data = new DataFolder();
        await using var database = await BenchmarkDatabase.CreateAsync();
        await SearchingTheDirectory.FillAsync(data, database, Members, On(elasticsearch));
        var raw = await OverhearAsync(elasticsearch, data, database);
        await Load.RequestAsync(elasticsearch.Port, AtOnce, WarmUp, raw);
        var direct = await Load.RequestAsync(elasticsearch.Port, AtOnce, Run, raw);

        await using var product = await StartAsync(elasticsearch, data, database);
        var requests = SearchingTheDirectory.RequestsTo(product.Port);
        await Load.RequestAsync(product.Port, AtOnce, WarmUp, requests);
        var http = await Measured.OfAsync(product, () => Load.RequestAsync(product.Port, AtOnce, Run, requests));
        // What nobody matches as it was typed takes more than one request.
        var searches = direct.PerSecond * requests.Length / raw.Length;
        report.Add(Report.Failures($"7 Elasticsearch, asked directly ({raw.Length} requests)", direct), "", Report.Rate(searches));
        report.Add($"7 … over HTTP ({requests.Length} searches)", http, $"{http.PerSecond / searches:0.00} × directly", "≥ 0.85");
    }

    /// <summary>What the product sends for each query.</summary>
    private static async Task<byte[][]> OverhearAsync(Uri elasticsearch, DataFolder data, BenchmarkDatabase database)
    {
        await using var between = await Eavesdropper.StartAsync(elasticsearch);
        await using var product = await StartAsync(between.Address, data, database);
        between.Forget();
        using var connection = await HttpConnection.OpenAsync(product.Port);
        foreach (var request in SearchingTheDirectory.RequestsTo(product.Port)) await connection.SendAsync(request);
        return [.. between.Heard.Select(asked => HttpRequests.Post(elasticsearch.Authority, asked.Path, "application/json", asked.Body))];
    }

    private static async Task<Server> StartAsync(Uri elasticsearch, DataFolder data, BenchmarkDatabase database)
    {
        var port = Server.FreePort();
        var start = Product.WithExtras(port, data.Path, database);
        return (await Server.StartAsync(start with { Arguments = [.. start.Arguments, .. On(elasticsearch)] }, SearchingTheDirectory.RequestsTo(port)[0])).Server;
    }

    private static string[] On(Uri elasticsearch) => ["--Elasticsearch:Nodes", elasticsearch.AbsoluteUri];
}
