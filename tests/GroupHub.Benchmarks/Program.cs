using GroupHub.Benchmarks.Cases;
using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks;

/// <summary>Runs the benchmarks that are named, or all; prints one table and writes it to the folder of <c>GROUPHUB_BENCH_OUTPUT</c>.</summary>
internal static class Program
{
    private static readonly IBenchmark[] All =
    [
        new TrivialAction(), new SearchingTheDirectory(), new Starting(), new SigningUp(),
        new AnsweringMeetings(), new ReadingCalendars(), new SearchingElasticsearch(),
    ];

    public static async Task<int> Main(string[] args)
    {
        if (args is [BareApp.Verb, .. var rest])
        {
            await BareApp.ServeAsync(rest);
            return 0;
        }

        var unknown = args.Except(All.Select(benchmark => benchmark.Name)).ToArray();
        if (unknown.Length > 0)
        {
            await Console.Error.WriteLineAsync($"There is no benchmark {string.Join(", ", unknown)}; there are {string.Join(", ", All.Select(benchmark => benchmark.Name))}.");
            return 1;
        }

        var report = new Report();
        foreach (var benchmark in All.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)))
        {
            Console.WriteLine($"{benchmark.Name} …");
            await benchmark.RunAsync(report);
        }

        Keep(report.ToMarkdown());
        return 0;
    }

    private static void Keep(string table)
    {
        var folder = System.IO.Directory.CreateDirectory(Environment.GetEnvironmentVariable("GROUPHUB_BENCH_OUTPUT") ?? ".");
        var file = Path.Combine(folder.FullName, $"{DateTime.UtcNow:yyyyMMdd-HHmmss}.md");
        File.WriteAllText(file, table);
        Console.WriteLine($"\n{table}\n{file}");
    }
}
