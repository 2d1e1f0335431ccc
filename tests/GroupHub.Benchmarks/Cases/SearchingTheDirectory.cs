using System.Text.Json;
using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>20 people of 20,000 with the exact count and facets: over HTTP, in the same process, and by PostgreSQL's trigrams without facets.</summary>
internal sealed class SearchingTheDirectory : IBenchmark
{
    private const int Members = 20_000, AtOnce = 8;
    private const string DropEvents = "truncate \"AbpEventOutbox\"";

    /// <summary>What people type: names, trades, skills and towns, some of it misspelt.</summary>
    private static readonly string[] Queries =
    [
        "müller", "kowalski", "yilmaz", "anna bauer", "søren hansen", "lukaszewicz", "thompson walsh", "zoe",
        "tax adviser", "landscape architect", "lawyer succession", "photographer portraits", "dentist", "physiotherapist", "carpenter kitchens", "coach",
        "roof greening", "data protection", "smart homes", "cold chain", "press work", "saltmarsh solar", "eastpier catering", "harbour quay wine",
        "landscpe", "fotographer", "insurence broker", "physiotherapst", "zimmermnn", "electrican solar", "restoraton", "jurnalist",
    ];

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5), Run = TimeSpan.FromSeconds(5);

    public string Name => "search";

    public async Task RunAsync(Report report)
    {
        using var data = new DataFolder();
        await using var database = await BenchmarkDatabase.CreateAsync();
        await FillAsync(data, database, Members);
        var trigrams = await TrigramSearch.MakeAsync(database, Queries);
        var exact = await trigrams.MeasureAsync(TrigramSearch.ExactWords, AtOnce, Run);
        var forgiving = await trigrams.MeasureAsync(TrigramSearch.ForgivingTypos, AtOnce, Run);

        var port = Server.FreePort();
        var host = Product.HostOf(ManyMembers.Slug, port);
        var requests = RequestsTo(port);
        await using var product = (await Server.StartAsync(Product.WithExtras(port, data.Path, database), requests[0])).Server;
        await Load.RequestAsync(port, AtOnce, WarmUp, requests);
        var http = await Measured.OfAsync(product, () => Load.RequestAsync(port, AtOnce, Run, requests));
        var inside = await MeasureInsideAsync(product, host);

        report.Add("2 search, in the process", inside);
        report.Add("2 search, over HTTP", http, Times(http, inside));
        report.Add("2 … by trigrams, typos forgiven", forgiving, Times(http, forgiving), "≥ 10");
        report.Add("2 … by trigrams, exact words", exact, Times(http, exact));
    }

    /// <summary>One for each query.</summary>
    public static byte[][] RequestsTo(int port) =>
        [.. Queries.Select(query => HttpRequests.Get(Product.HostOf(ManyMembers.Slug, port), $"/api/directory?maxResultCount=20&query={Uri.EscapeDataString(query)}"))];

    private static string Times(Measured http, Measured other) => $"HTTP does {http.PerSecond / other.PerSecond:0.00} ×";

    /// <summary>The index comes from a rebuild, so what the members' events would do need not be waited for.</summary>
    public static async Task FillAsync(DataFolder data, BenchmarkDatabase database, int members, params string[] more)
    {
        var start = Product.WithExtras(Server.FreePort(), data.Path, database, "rebuild-directory", ManyMembers.Slug);
        await Server.RunAsync(start with { Arguments = [.. start.Arguments, "--Benchmark:Members", $"{members}", .. more] });
        await database.ExecuteAsync(DropEvents);
    }

    private static async Task<Measured> MeasureInsideAsync(Server product, string host)
    {
        using var connection = await HttpConnection.OpenAsync(product.Port);
        var request = HttpRequests.Post(host, $"/api/benchmark/searches?seconds={Run.TotalSeconds}", "application/json", JsonSerializer.Serialize(Queries));
        return await Measured.OfAsync(product, async () => new LoadResult(int.Parse((await connection.SendAsync(request)).Text), 0, Run));
    }
}
