using GroupHub.Benchmarks.Measuring;

namespace GroupHub.Benchmarks.Servers;

/// <summary>The product as it is published, in production's environment, with the two demo associations.</summary>
internal static class Product
{
    public const string Association = "riverside";

    private static readonly string Folder = Environment.GetEnvironmentVariable("GROUPHUB_BENCH_HOST")
        ?? throw new InvalidOperationException("GROUPHUB_BENCH_HOST is not set: start this with bash etc/bench.sh.");

    public static string HostOf(string association, int port) => $"{association}.localhost:{port}";

    /// <param name="port">Where it listens.</param>
    /// <param name="data">Its folder.</param>
    /// <param name="database">PostgreSQL, or the embedded database in its folder.</param>
    /// <param name="verb">What it does instead of serving.</param>
    public static ServerStart Plain(int port, string data, BenchmarkDatabase? database, params string[] verb) =>
        new(Path.Combine(Folder, "GroupHub.Host.dll"), Folder, port, Path.Combine(data, "host.log"))
        {
            Arguments =
            [
                .. verb,
                "--urls", $"http://127.0.0.1:{port}",
                "--App:Domain", $"localhost:{port}",
                "--Data:Folder", data,
                "--Demo:Enabled", "true",
                "--RateLimits:Enabled", "false",
                "--Client:Required", "false",
                .. database is null ? (string[])[] : ["--Database:Provider", "PostgreSql", "--ConnectionStrings:Default", database.ConnectionString],
            ],
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };

    /// <summary>With <see cref="ProductExtras"/>, by the ways that ASP.NET Core has for adding to a finished application.</summary>
    public static ServerStart WithExtras(int port, string data, BenchmarkDatabase? database, params string[] verb)
    {
        var start = Plain(port, data, database, verb);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(Product).Assembly.Location;
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(Product).Assembly.GetName().Name!;
        return start;
    }
}

/// <summary>A folder of the product's data, gone at the end.</summary>
internal sealed class DataFolder : IDisposable
{
    public string Path { get; } = System.IO.Directory.CreateTempSubdirectory("grouphub-bench-").FullName;

    public void Dispose() => System.IO.Directory.Delete(Path, recursive: true);
}
