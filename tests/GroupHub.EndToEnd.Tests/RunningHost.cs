using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace GroupHub.EndToEnd.Tests;

/// <summary>The real program with its demo associations, started once, on a port and a folder of its own.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("grouphub-e2e-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    public RunningHost() => Mails = new(Path.Combine(_folder, "mail"));

    public string Address => $"http://localhost:{_port}";

    public string Riverside => $"http://riverside.localhost:{_port}";

    public string Harbour => $"http://harbour.localhost:{_port}";

    /// <summary>Elasticsearch where a server is named, else the embedded engine.</summary>
    private static string[] Search => Environment.GetEnvironmentVariable("GROUPHUB_TEST_ELASTICSEARCH") is { Length: > 0 } servers
        ? ["--Elasticsearch:Nodes", servers.Split(',')[0], "--Elasticsearch:IndexPrefix", $"e2e-{Guid.NewGuid():N}"]
        : [];

    public TestKit.Mailbox Mails { get; }

    /// <summary>The first link that holds this part, in the mails to somebody; waits until there is one.</summary>
    public async Task<string> LinkInMail(string email, string part)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var links = Mails.To(email).SelectMany(mail => Regex.Matches(mail.HtmlBody ?? "", "href=\"([^\"]+)\"")).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));
            if (links.FirstOrDefault(link => link.Contains(part, StringComparison.Ordinal)) is { } found) return found;
            await Task.Delay(200);
        }

        throw new TimeoutException($"No mail with a link to {part} came to {email}.");
    }

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "GroupHub.Host.dll");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = FolderOf("src", "GroupHub.Host"), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[ "exec", program, "--urls", $"http://localhost:{_port}", "--Data:Folder", _folder, "--App:Domain", $"localhost:{_port}", "--RateLimits:Enabled", "false", .. Search])
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
