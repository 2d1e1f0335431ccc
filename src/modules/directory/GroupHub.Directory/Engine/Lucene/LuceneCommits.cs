using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Brings what is only in memory to disk, every second.</summary>
internal sealed class LuceneCommits(LuceneDirectoryEngine engine, ILogger<LuceneCommits> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenCommits = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenCommits);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Task.Run(CommitSafely, stoppingToken);
    }

    private void CommitSafely()
    {
        try
        {
            engine.Commit();
        }
        catch (Exception exception)
        {
            // A full disk must not stop the host; the next round tries again.
            logger.LogError(exception, "The search index could not be brought to disk.");
        }
    }
}
