using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GroupHub.Data.PostgreSql;

internal sealed class PostgreSqlDatabase(ILogger<PostgreSqlDatabase> logger) : IDatabase
{
    // One after the other: reactions to events of the same moment touch the same rows.
    public int Parallelism => 1;

    public void Use(DbContextOptionsBuilder options, string connectionString, IServiceProvider services) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlDatabase).Assembly.GetName().Name))
        .AddInterceptors((IInterceptor)services.GetRequiredService<TenantSession>());

    public async Task MigrateAsync(DbContext context, CancellationToken cancellation)
    {
        try
        {
            await context.Database.MigrateAsync(cancellation);
            await RowLevelSecurity.EnsureAsync(context, cancellation);
            await WarnOfPowerfulRoleAsync(context, cancellation);
        }
        catch (NpgsqlException exception)
        {
            var target = new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString());
            throw new DatabaseUnusableException(
                $"The database {target.Database} on {target.Host}:{target.Port} cannot be used: {exception.Message} Check ConnectionStrings:Default and that the server runs; nothing has been changed.",
                exception);
        }
    }

    private async Task WarnOfPowerfulRoleAsync(DbContext context, CancellationToken cancellation)
    {
        var isPowerful = await context.Database
            .SqlQuery<bool>($"select (rolsuper or rolbypassrls) as \"Value\" from pg_roles where rolname = current_user")
            .SingleAsync(cancellation);
        if (isPowerful) logger.LogWarning("The database role is a superuser or bypasses row-level security: one of the layers between associations does not hold.");
    }
}
