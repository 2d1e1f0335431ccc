using GroupHub.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Host.Operating;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: so does its database.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database", tags: [Ready], timeout: TimeSpan.FromSeconds(5));

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).DisableRateLimiting();
    }

    private sealed class DatabaseAnswers(
        IUnitOfWorkManager unitOfWorkManager,
        IDbContextProvider<GroupHubDbContext> contexts,
        ICurrentTenant tenant) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            using var host = tenant.Change(null);
            using var work = unitOfWorkManager.Begin(requiresNew: true);
            var database = (await contexts.GetDbContextAsync()).Database;
            return await database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
