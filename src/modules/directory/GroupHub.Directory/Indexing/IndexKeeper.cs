using System.Collections.Concurrent;
using GroupHub.Directory.Engine;
using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Directory.Indexing;

/// <summary>
/// Sees to it that every association has an index: makes missing ones in the background, one after the other.
/// </summary>
[ExposeServices(typeof(IndexKeeper))]
internal sealed class IndexKeeper(
    IDirectoryEngine engine,
    IServiceScopeFactory scopes,
    ILogger<IndexKeeper> logger) : BackgroundService, ISingletonDependency
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, Lazy<Task<int>>> _missing = new();
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>How many associations cannot be searched at the moment.</summary>
    public int MissingCount => _missing.Count;

    /// <summary>Has a missing index made. Whoever comes meanwhile waits for the same one.</summary>
    public Task EnsureAsync(Guid association) =>
        _missing.GetOrAdd(association, id => new Lazy<Task<int>>(() => Task.Run(() => MakeMissingAsync(id)))).Value;

    /// <summary>Makes the index anew, whether there is one or not, and says how many people are in it.</summary>
    public Task<int> RebuildAsync(Guid association, CancellationToken cancellation) =>
        InTurnAsync(() => BuildAsync(association, cancellation), cancellation);

    public override void Dispose()
    {
        _oneAtATime.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!await TryEnsureAllAsync(stoppingToken)) await Task.Delay(BetweenTries, stoppingToken);
    }

    private async Task<bool> TryEnsureAllAsync(CancellationToken stopping)
    {
        try
        {
            await EnsureAllAsync(stopping);
            return true;
        }
        catch (DirectoryInUseException held)
        {
            logger.LogWarning(held, "Another process holds the search index; this one leaves it alone.");
            return true;
        }
        catch (Exception exception) when (!exception.IsStop(stopping))
        {
            // A full disk, an absent database or search server must not stop the host; the next round tries again.
            logger.LogWarning(exception, "The search index could not be looked after; trying again soon.");
            return false;
        }
    }

    /// <summary>Each host in an order of its own, so that several share the work.</summary>
    private async Task EnsureAllAsync(CancellationToken stopping)
    {
        var associations = await ListAssociationsAsync();
        Random.Shared.Shuffle(associations);
        foreach (var association in associations)
        {
            if (await engine.GetStateAsync(association, stopping) == DirectoryState.Missing)
            {
                await EnsureAsync(association).WaitAsync(stopping);
            }
        }
    }

    private async Task<Guid[]> ListAssociationsAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        using var work = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var tenants = await scope.ServiceProvider.GetRequiredService<ITenantStore>().GetListAsync();
        return [.. tenants.Select(tenant => tenant.Id)];
    }

    private async Task<int> MakeMissingAsync(Guid association)
    {
        try
        {
            return await InTurnAsync(() => BuildMissingAsync(association), CancellationToken.None);
        }
        catch (Exception exception)
        {
            // Whoever waits is told that the directory is being rebuilt; the next search or change tries again.
            logger.LogWarning(
                exception, "The directory of association {Association} could not be rebuilt.", association);
            throw;
        }
        finally
        {
            _missing.TryRemove(association, out _);
        }
    }

    private async Task<int> BuildMissingAsync(Guid association) =>
        await engine.GetStateAsync(association) == DirectoryState.Missing
            ? await BuildAsync(association, CancellationToken.None)
            : 0;

    private async Task<int> BuildAsync(Guid association, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IndexBuilder>().BuildAsync(association, cancellation);
    }

    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}
