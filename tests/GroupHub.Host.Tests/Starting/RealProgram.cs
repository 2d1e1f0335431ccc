using System.Diagnostics;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Starting;

/// <summary>The program as an operator starts it: a process of its own, which ends by itself.</summary>
internal static class RealProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Root { get; } = FindRoot();

    /// <param name="database">Where its data is.</param>
    /// <param name="verb">Nothing means serving.</param>
    /// <param name="settings">Besides the usual ones, or instead of them.</param>
    public static Task<Ending> Run(TestDatabase database, string verb, params (string Key, string Value)[] settings) =>
        Start("dotnet", Arguments(database, verb, settings));

    /// <summary>One that serves until it is disposed.</summary>
    public static async Task<ServingProgram> Serve(TestDatabase database, params (string Key, string Value)[] settings)
    {
        var process = Process.Start(Describe("dotnet", Arguments(database, "", settings)))!;
        _ = process.StandardError.ReadToEndAsync();
        try
        {
            return new ServingProgram(process, await AddressOf(process).WaitAsync(Patience));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public static async Task<Ending> Start(string program, IEnumerable<string> arguments, string? path = null)
    {
        using var process = Process.Start(Describe(program, arguments, path))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new Ending(process.ExitCode, await output, (await error).Trim());
    }

    private static ProcessStartInfo Describe(string program, IEnumerable<string> arguments, string? path = null)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = Path.Combine(Root, "src", "GroupHub.Host"), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        if (path is not null) start.Environment["PATH"] = path;
        return start;
    }

    private static IEnumerable<string> Arguments(TestDatabase database, string verb, (string Key, string Value)[] settings)
    {
        (string Key, string Value)[] usual =
        [
            ("Database:Provider", TestDatabase.Provider), ("ConnectionStrings:Default", database.ConnectionString), ("Data:Folder", database.Folder),
            ("urls", "http://127.0.0.1:0"), ("Client:Required", "false"), ("Demo:Enabled", "false"),
        ];
        var words = usual.Concat(settings).SelectMany(setting => new[] { $"--{setting.Key}", setting.Value });
        return ["exec", Path.Combine(AppContext.BaseDirectory, "GroupHub.Host.dll"), .. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. words];
    }

    private static async Task<(Uri Address, string Output)> AddressOf(Process process)
    {
        const string Greeting = "GroupHub listens on ";
        var output = new System.Text.StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.AppendLine(line);
            if (line.StartsWith(Greeting, StringComparison.Ordinal)) return (new Uri(line[Greeting.Length..]), output.ToString());
        }

        throw new InvalidOperationException($"The program has ended: {output}");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GroupHub.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("GroupHub.sln is not above the tests.");
        return folder.FullName;
    }
}

/// <param name="ExitCode">Not zero when something was wrong.</param>
/// <param name="Output">What it said.</param>
/// <param name="Error">What it said was wrong.</param>
internal sealed record Ending(int ExitCode, string Output, string Error);

/// <summary>A host at work, in a process of its own.</summary>
internal sealed class ServingProgram(Process process, (Uri Address, string Output) start) : IAsyncDisposable
{
    private readonly Task _rest = process.StandardOutput.ReadToEndAsync();

    public Uri Address => start.Address;

    /// <summary>What it said before it served.</summary>
    public string Output => start.Output;

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await _rest;
        process.Dispose();
    }
}
