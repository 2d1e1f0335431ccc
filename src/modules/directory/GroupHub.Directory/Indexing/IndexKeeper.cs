using System.Collections.Concurrent;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Lucene;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Directory.Indexing;

/// <summary>Sees to it that every association has an index: makes missing ones in the background, and brings changes to disk.</summary>
[ExposeServices(typeof(IndexKeeper))]
internal sealed class IndexKeeper(
    LuceneDirectoryEngine engine,
    IServiceScopeFactory scopes,
    ILogger<IndexKeeper> logger) : BackgroundService, ISingletonDependency
{
    private static readonly TimeSpan BetweenCommits = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Guid, Lazy<Task<int>>> _missing = new();
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>How many associations cannot be searched at the moment.</summary>
    public int MissingCount => _missing.Count;

    /// <summary>Has a missing index made. Whoever comes meanwhile waits for the same one.</summary>
    public Task EnsureAsync(Guid association) =>
        _missing.GetOrAdd(association, id => new Lazy<Task<int>>(() => Task.Run(() => MakeMissingAsync(id)))).Value;

    /// <summary>Makes the index anew, whether there is one or not, and says how many people are in it.</summary>
    public async Task<int> RebuildAsync(Guid association, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IndexBuilder>().BuildAsync(association, cancellation);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public async Task ApplyAsync(Guid association, IReadOnlyCollection<DirectoryEntry> listed, IReadOnlyCollection<Guid> gone, CancellationToken cancellation)
    {
        try
        {
            await engine.IndexAsync(association, listed, cancellation);
            await engine.DeleteAsync(association, gone, cancellation);
        }
        catch (DirectoryNotReadyException)
        {
            // There is nothing to update: the index that is made now reads everybody, these people too.
            _ = EnsureAsync(association);
        }
    }

    public override void Dispose()
    {
        _oneAtATime.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await SafelyAsync(() => EnsureAllAsync(stoppingToken));
        using var timer = new PeriodicTimer(BetweenCommits);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await SafelyAsync(() => Task.Run(engine.Commit, stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.LogDebug("What is not on disk yet is written when the engine closes.");
        }
    }

    private async Task SafelyAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A full disk or an absent database must not stop the host; a later round or the next search tries again.
            logger.LogError(exception, "The search index could not be looked after.");
        }
    }

    private async Task EnsureAllAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var work = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        foreach (var tenant in await scope.ServiceProvider.GetRequiredService<ITenantStore>().GetListAsync())
        {
            if (await engine.GetStateAsync(tenant.Id, stopping) == DirectoryState.Missing) _ = EnsureAsync(tenant.Id);
        }
    }

    private async Task<int> MakeMissingAsync(Guid association)
    {
        try
        {
            var isMissing = await engine.GetStateAsync(association) == DirectoryState.Missing;
            return isMissing ? await RebuildAsync(association, CancellationToken.None) : 0;
        }
        catch (Exception exception)
        {
            // Whoever waits is told that the directory is being rebuilt; the next search or change tries again.
            logger.LogError(exception, "The directory of association {Association} could not be rebuilt.", association);
            throw;
        }
        finally
        {
            _missing.TryRemove(association, out _);
        }
    }
}
