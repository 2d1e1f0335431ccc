using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GroupHub.EndToEnd.Tests;

/// <summary>The real program with its demo associations, started once, on a port and a folder of its own.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("grouphub-e2e-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    public string Address => $"http://localhost:{_port}";

    public string Riverside => $"http://riverside.localhost:{_port}";

    public string Harbour => $"http://harbour.localhost:{_port}";

    public TestKit.Mailbox Mails => new(Path.Combine(_folder, "mail"));

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "GroupHub.Host.dll");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = FolderOf("src", "GroupHub.Host"), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "exec", program, "--urls", $"http://localhost:{_port}", "--Data:Folder", _folder, "--App:Domain", $"localhost:{_port}", "--RateLimits:Enabled", "false" })
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        _process = Process.Start(start)!;
        var output = File.CreateText(Path.Combine(TestOutput.Folder, "host.log"));
        output.AutoFlush = true;
        _process.OutputDataReceived += (_, line) => { lock (output) output.WriteLine(line.Data); };
        _process.ErrorDataReceived += (_, line) => { lock (output) output.WriteLine(line.Data); };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Answers();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private async Task Answers()
    {
        using var http = new HttpClient();
        for (var tries = 0; tries < 600; tries++)
        {
            if (_process!.HasExited) throw new InvalidOperationException($"The host ended with {_process.ExitCode}; see host.log in {TestOutput.Folder}.");
            try
            {
                if ((await http.GetAsync($"http://localhost:{_port}/health/ready")).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }

        throw new TimeoutException("The host does not answer.");
    }

    /// <summary>A folder of the repository.</summary>
    internal static string FolderOf(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GroupHub.sln"))) folder = folder.Parent!;
        return Path.Combine([folder.FullName, .. path]);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>Where screenshots and logs are kept.</summary>
internal static class TestOutput
{
    public static string Folder { get; } = System.IO.Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("GROUPHUB_TEST_OUTPUT") ?? Path.Combine(AppContext.BaseDirectory, "output")).FullName;
}
