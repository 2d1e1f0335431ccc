using System.Collections.Concurrent;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// What was written becomes visible by a refresh, which the cluster does by itself every second. Whoever searches an
/// association that this host has just written does not wait for that: one refresh serves all who ask meanwhile.
/// </summary>
internal sealed class Freshness(Cluster cluster, string index)
{
    private readonly ConcurrentDictionary<Guid, long> _written = new();
    private readonly Lock _gate = new();
    private long _writes;
    private long _visible;
    private (long UpTo, Task Refresh) _running = (0, Task.CompletedTask);

    public void NoteWrite(Guid association)
    {
        var write = Interlocked.Increment(ref _writes);
        _written.AddOrUpdate(association, write, (_, earlier) => Math.Max(earlier, write));
    }

    public async ValueTask EnsureAsync(Guid association, CancellationToken cancellation)
    {
        if (!_written.TryGetValue(association, out var write)) return;
        if (write > Volatile.Read(ref _visible)) await RefreshUpTo(write).WaitAsync(cancellation);
        _written.TryRemove(new KeyValuePair<Guid, long>(association, write));
    }

    private Task RefreshUpTo(long write)
    {
        lock (_gate)
        {
            var serves = _running.UpTo >= write && !_running.Refresh.IsFaulted;
            if (!serves)
            {
                var upTo = Volatile.Read(ref _writes);
                _running = (upTo, RefreshAsync(upTo));
            }

            return _running.Refresh;
        }
    }

    private async Task RefreshAsync(long upTo)
    {
        await Task.Yield();
        var answer = await cluster.AskAsync(HttpMethod.POST, $"/{index}/_refresh", null, CancellationToken.None);
        if (answer.Status == 429) throw cluster.Refused(answer);
        lock (_gate) _visible = Math.Max(_visible, upTo);
    }
}
