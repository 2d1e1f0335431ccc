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
/// Brings changes into the index: at once those of this process, by looking through the database those that another
/// host or a search server that was away has left. One batch after the other, so that nobody overtakes and nobody is
/// flooded.
/// </summary>
[ExposeServices(typeof(ChangeFollower), typeof(IDirectoryUpdates))]
internal sealed class ChangeFollower(
    ChangeSignals signals,
    IndexKeeper keeper,
    IServiceScopeFactory scopes,
    ILogger<ChangeFollower> logger) : BackgroundService, IDirectoryUpdates, ISingletonDependency
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    /// <summary>What comes together is indexed together: a new member alone causes three changes.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100);

    /// <summary>New changes are left to the host that noted them, until the others know of new rules too.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        foreach (var association in await FindWaitingAsync(TimeSpan.Zero, cancellation))
        {
            var isMoreWaiting = true;
            while (isMoreWaiting) isMoreWaiting = await UpdateAsync(association, cancellation);
        }
    }

    public override void Dispose()
    {
        _oneAtATime.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(FollowAsync(stoppingToken), LookAgainAndAgainAsync(stoppingToken));

    private async Task FollowAsync(CancellationToken stopping)
    {
        // Off the start-up path: a host must be able to answer before the first change is indexed.
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            await signals.WaitAsync(stopping);
            await Task.Delay(Gathering, stopping);
            var association = await signals.TakeAsync(stopping);
            if (await UpdateAsync(association, stopping)) signals.Give(association);
        }
    }

    private async Task LookAgainAndAgainAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(BetweenLooks);
        while (await timer.WaitForNextTickAsync(stopping))
        {
            foreach (var association in await FindWaitingSafelyAsync(stopping)) signals.Give(association);
        }
    }

    /// <summary>Says whether more is waiting that could be indexed now.</summary>
    private async Task<bool> UpdateAsync(Guid association, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            return await UpdateSafelyAsync(association, cancellation);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task<bool> UpdateSafelyAsync(Guid association, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(association);
            return await scope.ServiceProvider.GetRequiredService<IndexUpdater>()
                .UpdateAsync(association, cancellation);
        }
        catch (DirectoryNotReadyException)
        {
            _ = keeper.EnsureAsync(association);
        }
        catch (Exception away) when (away is DirectoryUnavailableException or DirectoryInUseException)
        {
            logger.LogDebug(away, "What has changed in association {Association} is indexed later.", association);
        }
        catch (Exception failure) when (!failure.IsStop(cancellation))
        {
            // An absent database must not stop the host; what has changed is still noted, and a later look finds it.
            logger.LogError(
                failure, "What has changed in association {Association} could not be indexed.", association);
        }

        return false;
    }

    private async Task<IReadOnlyList<Guid>> FindWaitingSafelyAsync(CancellationToken cancellation)
    {
        try
        {
            return await FindWaitingAsync(Lease, cancellation);
        }
        catch (Exception failure) when (!failure.IsStop(cancellation))
        {
            // The database is away for the moment: the next look finds what this one missed.
            logger.LogWarning(failure, "Could not look for changes to index; looking again soon.");
            return [];
        }
    }

    private async Task<IReadOnlyList<Guid>> FindWaitingAsync(TimeSpan atLeast, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var waiting = new List<Guid>();
        var databases = scope.ServiceProvider.GetRequiredService<TenantDatabases>();
        foreach (var database in await databases.ListAsync(cancellation))
        {
            using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(database);
            using var work = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
            waiting.AddRange(
                await work.ServiceProvider.GetRequiredService<ChangeLog>().FindWaitingAsync(atLeast, cancellation));
            await work.CompleteAsync(cancellation);
        }

        return waiting;
    }
}
