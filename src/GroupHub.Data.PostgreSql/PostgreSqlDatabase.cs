using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GroupHub.Data.PostgreSql;

internal sealed class PostgreSqlDatabase(MappedModel model, ILogger<PostgreSqlDatabase> logger) : IDatabase
{
    private const long Turn = 0x67726f7570687562;
    private const string NoEntry = "28";

    // Statements that come again are parsed and planned once per connection, and a connection is not wiped when it is
    // given back, which would take as long as several of them: TenantSession tells it anew whom it is for whenever it
    // is taken, and nothing else is left on it. A connection string may say otherwise.
    private const string Defaults = "Max Auto Prepare=200;No Reset On Close=true;";

    // Associations do not wait for each other, and a delivery waits for the database about as long as it works.
    public int Parallelism => 2 * Environment.ProcessorCount;

    public void Use(DbContextOptionsBuilder options, string connectionString, IServiceProvider services) => options
        .UseNpgsql(Defaults + connectionString, npgsql => npgsql
            .MigrationsAssembly(typeof(PostgreSqlDatabase).Assembly.GetName().Name)
            // Aggregates have few children: one round trip for all of them.
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning))
        .UseModel(model.Value)
        .AddInterceptors((IInterceptor)services.GetRequiredService<TenantSession>());

    public async Task MigrateAsync(DbContext context, CancellationToken cancellation)
    {
        try
        {
            await CreateUnlessThereAsync(context, cancellation);
            await MigrateAllOrNothingAsync(context, cancellation);
            await WarnOfPowerfulRoleAsync(context, cancellation);
        }
        catch (NpgsqlException exception)
        {
            throw new DatabaseUnusableException(Explain(exception, context), exception);
        }
    }

    private static async Task CreateUnlessThereAsync(DbContext context, CancellationToken cancellation)
    {
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellation)) await creator.CreateAsync(cancellation);
    }

    /// <summary>
    /// EF Core would keep the migrations before the one that fails; and hosts that start together take turns.
    /// </summary>
    private static async Task MigrateAllOrNothingAsync(DbContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Turn})", cancellation);
        await context.Database.ExecuteSqlRawAsync(context.GetService<IHistoryRepository>()
            .GetCreateIfNotExistsScript(), cancellation);
        // Asked first: migrating compares the whole model with the last migration, even where there is nothing to do.
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
            await context.Database.MigrateAsync(cancellation);
        await RowLevelSecurity.EnsureAsync(context, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static string Explain(NpgsqlException exception, DbContext context)
    {
        var target = new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString());
        var database = $"The database {target.Database} on {target.Host}:{target.Port}";
        return exception is PostgresException { SqlState: var state, MessageText: var reason }
            && !state.StartsWith(NoEntry, StringComparison.Ordinal)
            ? $"{database} could not be brought to this version and is as it was: {reason}"
            : $"{database} cannot be used: {exception.Message.ReplaceLineEndings(" ")} "
                + "Check ConnectionStrings:Default and that the server runs; nothing has been changed.";
    }

    private async Task WarnOfPowerfulRoleAsync(DbContext context, CancellationToken cancellation)
    {
        var isPowerful = await context.Database
            .SqlQuery<bool>(
                $"select (rolsuper or rolbypassrls) as \"Value\" from pg_roles where rolname = current_user")
            .SingleAsync(cancellation);
        if (!isPowerful) return;
        logger.LogWarning(
            "The database role is a superuser or bypasses row-level security: one of the layers between associations does not hold.");
    }
}
