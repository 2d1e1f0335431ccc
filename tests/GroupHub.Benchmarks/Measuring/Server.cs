using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GroupHub.Benchmarks.Measuring;

/// <summary>A server in a process of its own, whose processor time is known.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _log;

    private Server(Process process, int port, string log) => (_process, Port, _log) = (process, port, log);

    public int Port { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>In bytes: what it holds of the machine's memory.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Returns once the path is answered with 200, and how long that took.</summary>
    public static async Task<(Server Server, TimeSpan UntilAnswer)> StartAsync(ServerStart start, byte[] firstRequest)
    {
        var clock = Stopwatch.StartNew();
        var server = new Server(Process.Start(start.ToProcess())!, start.Port, start.Log);
        server.KeepLog();
        while (!await server.AnswersAsync(firstRequest))
        {
            if (server._process.HasExited) throw new InvalidOperationException($"The server ended with {server._process.ExitCode}; see {start.Log}.");
            if (clock.Elapsed > TimeSpan.FromMinutes(2)) throw new TimeoutException($"The server does not answer; see {start.Log}.");
            await Task.Delay(2);
        }

        return (server, clock.Elapsed);
    }

    /// <summary>Runs to its end and must succeed.</summary>
    public static async Task RunAsync(ServerStart start)
    {
        var server = new Server(Process.Start(start.ToProcess())!, start.Port, start.Log);
        server.KeepLog();
        await server._process.WaitForExitAsync();
        if (server._process.ExitCode != 0) throw new InvalidOperationException($"The server ended with {server._process.ExitCode}; see {start.Log}.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        // Asked first, so that it closes its files as it would anywhere.
        using var ask = Process.Start("kill", [$"{_process.Id}"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _process.WaitForExitAsync(patience.Token).ContinueWith(_ => _process.Kill(entireProcessTree: true), TaskScheduler.Default);
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(byte[] request)
    {
        try
        {
            using var connection = await HttpConnection.OpenAsync(Port);
            return (await connection.SendAsync(request)).Status == 200;
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            // Not listening yet.
            return false;
        }
    }

    private void KeepLog()
    {
        var lines = File.CreateText(_log);
        lines.AutoFlush = true;
        _process.OutputDataReceived += (_, line) => { lock (lines) lines.WriteLine(line.Data); };
        _process.ErrorDataReceived += (_, line) => { lock (lines) lines.WriteLine(line.Data); };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }
}

/// <summary>How a server is started: <c>dotnet exec program arguments</c>.</summary>
internal sealed record ServerStart(string Program, string WorkingFolder, int Port, string Log)
{
    public List<string> Arguments { get; init; } = [];

    public Dictionary<string, string> Environment { get; init; } = [];

    public ProcessStartInfo ToProcess()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, .. Arguments])
        {
            WorkingDirectory = WorkingFolder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        return start;
    }
}
