using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>From starting the process to the first answer that needed the database, with files that have been read before.</summary>
internal sealed class Starting : IBenchmark
{
    private const int Starts = 5;

    public string Name => "start";

    public async Task RunAsync(Report report)
    {
        await MeasureAsync(report, "3 start, SQLite", null);
        await using var database = await BenchmarkDatabase.CreateAsync();
        await MeasureAsync(report, "3 start, PostgreSQL", database);
    }

    private static async Task MeasureAsync(Report report, string what, BenchmarkDatabase? database)
    {
        using var data = new DataFolder();
        await StartAsync(data, database);
        var starts = new List<(TimeSpan Time, TimeSpan Processor, long Memory)>();
        while (starts.Count < Starts) starts.Add(await StartAsync(data, database));
        starts.Sort();
        var (time, processor, memory) = starts[Starts / 2];
        report.Add(what, $"{processor.TotalSeconds:0.00} s", "", $"{time.TotalSeconds:0.00} s", "≤ 1.5 s");
        report.Add($"{what}, memory then", "", "", $"{memory / 1_000_000} MB");
    }

    private static async Task<(TimeSpan Time, TimeSpan Processor, long Memory)> StartAsync(DataFolder data, BenchmarkDatabase? database)
    {
        var port = Server.FreePort();
        var first = HttpRequests.Get(Product.HostOf(Product.Association, port), "/api/dues/plans");
        var (server, time) = await Server.StartAsync(Product.Plain(port, data.Path, database), first);
        await using (server) return (time, server.ProcessorTime, server.Memory);
    }
}
