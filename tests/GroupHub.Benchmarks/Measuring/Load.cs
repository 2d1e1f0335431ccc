using System.Diagnostics;

namespace GroupHub.Benchmarks.Measuring;

/// <summary>Several at once who ask again as soon as they are answered.</summary>
internal static class Load
{
    /// <param name="atOnce">How many.</param>
    /// <param name="duration">For how long.</param>
    /// <param name="ask">What the n-th of them does, again and again; false when it failed.</param>
    public static async Task<LoadResult> RunAsync(int atOnce, TimeSpan duration, Func<int, ValueTask<bool>> ask)
    {
        var clock = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(n => Task.Run(() => AskAsync(n))));
        return new LoadResult(results.Sum(result => result.Done), results.Sum(result => result.Failed), clock.Elapsed);

        async Task<(int Done, int Failed)> AskAsync(int n)
        {
            var (done, failed) = (0, 0);
            while (clock.Elapsed < duration)
            {
                if (await ask(n)) done++;
                else failed++;
            }

            return (done, failed);
        }
    }

    /// <summary>Plain requests that must be answered with 200, each of the many in turn.</summary>
    public static Task<LoadResult> RequestAsync(int port, int atOnce, TimeSpan duration, params byte[][] requests) =>
        RequestAsync(port, atOnce, duration, status: 200, requests);

    /// <summary>The same with another answer that is the right one.</summary>
    public static async Task<LoadResult> RequestAsync(int port, int atOnce, TimeSpan duration, int status, params byte[][] requests)
    {
        var connections = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => HttpConnection.OpenAsync(port)));
        var next = Enumerable.Range(0, atOnce).ToArray();
        try
        {
            return await RunAsync(atOnce, duration, async n => (await connections[n].SendAsync(requests[next[n]++ % requests.Length])).Status == status);
        }
        finally
        {
            Array.ForEach(connections, connection => connection.Dispose());
        }
    }
}

internal sealed record LoadResult(int Done, int Failed, TimeSpan Elapsed)
{
    public double PerSecond => Done / Elapsed.TotalSeconds;
}
