using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>
/// A server of a test's own that may be killed, started by the program that <c>GROUPHUB_TEST_ELASTICSEARCH_START</c>
/// names.
/// </summary>
internal sealed class RunningElasticsearch : IAsyncDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("grouphub-elasticsearch-").FullName;
    private readonly string _program;
    private readonly int _port = FreePort();
    private Process? _process;

    private RunningElasticsearch(string program) => _program = program;

    public Uri Address => new($"http://127.0.0.1:{_port}");

    public static async Task<RunningElasticsearch> Start()
    {
        var program = Environment.GetEnvironmentVariable("GROUPHUB_TEST_ELASTICSEARCH_START");
        Assert.SkipWhen(
            string.IsNullOrEmpty(program), "GROUPHUB_TEST_ELASTICSEARCH_START does not say how to start a server.");
        var server = new RunningElasticsearch(program!);
        await server.Restart();
        return server;
    }

    public async Task Restart()
    {
        _process = Process.Start(new ProcessStartInfo(_program, ["8.19", $"{_port}", _folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        while (!await Answers(http))
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3));
            _process.HasExited.ShouldBeFalse();
            await Task.Delay(100);
        }
    }

    /// <summary>As a power cut would.</summary>
    public void Kill()
    {
        _process!.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) Kill();
        _process?.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<bool> Answers(HttpClient http)
    {
        try
        {
            using var response = await http.GetAsync(Address);
            return response.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
