using System.Collections.Concurrent;
using System.Threading.Channels;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory.Indexing;

/// <summary>Associations in which something has changed, each once, in turn.</summary>
internal sealed class ChangeSignals : ISingletonDependency
{
    private readonly Channel<Guid> _channel = Channel.CreateUnbounded<Guid>();
    private readonly ConcurrentDictionary<Guid, bool> _given = new();

    public void Give(Guid association)
    {
        if (_given.TryAdd(association, true)) _channel.Writer.TryWrite(association);
    }

    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _channel.Reader.WaitToReadAsync(cancellation);

    public async ValueTask<Guid> TakeAsync(CancellationToken cancellation)
    {
        var association = await _channel.Reader.ReadAsync(cancellation);
        _given.TryRemove(association, out _);
        return association;
    }
}
