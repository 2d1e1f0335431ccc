using System.Threading.Channels;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Abp.BackgroundJobs;

/// <summary>Wakes the worker when a job has been committed, so that nobody waits for the next poll.</summary>
public sealed class BackgroundJobSignal : ISingletonDependency
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public Task WakeAsync()
    {
        _channel.Writer.TryWrite(true);
        return Task.CompletedTask;
    }

    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(atMost);
        try
        {
            await _channel.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time is up: look without having been called.
            return;
        }
    }
}
