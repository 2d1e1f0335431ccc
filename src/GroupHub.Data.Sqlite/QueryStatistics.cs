using GroupHub.Foundation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace GroupHub.Data.Sqlite;

/// <summary>
/// Counts what is in the tables, so that SQLite finds its way through them. It does not by itself, and without counts
/// an index by association looks as good to it as one by member: it went through all of an association once for each of
/// its members. PostgreSQL's server counts by itself.
/// </summary>
internal sealed class QueryStatistics : AsyncPeriodicBackgroundWorkerBase
{
    /// <summary>So many rows of each index are looked at: milliseconds, however large the table.</summary>
    private const string Count = "pragma analysis_limit = 400; analyze";

    public QueryStatistics(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes)
    {
        Timer.Period = (int)TimeSpan.FromMinutes(10).TotalMilliseconds;
        Timer.RunOnStart = true;
    }

    internal async Task CountAsync(IServiceProvider services, CancellationToken cancellation)
    {
        foreach (var database in await services.GetRequiredService<TenantDatabases>().ListAsync(cancellation))
        {
            using var tenant = services.GetRequiredService<ICurrentTenant>().Change(database);
            await Logger.TryAsync(nameof(QueryStatistics), () => CountOneAsync(services, cancellation), cancellation);
        }
    }

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        CountAsync(workerContext.ServiceProvider, workerContext.CancellationToken);

    private static async Task CountOneAsync(IServiceProvider services, CancellationToken cancellation)
    {
        using var work = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var context = await work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>()
            .GetDbContextAsync();
        await context.Database.ExecuteSqlRawAsync(Count, cancellation);
        // A connection reads the counts when it is opened, and those in the pool stay open.
        SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        await work.CompleteAsync(cancellation);
    }
}
