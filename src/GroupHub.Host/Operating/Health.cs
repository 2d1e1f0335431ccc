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
        services.AddHealthChecks()
            .AddCheck<DatabaseAnswers>("database", tags: [Ready], timeout: TimeSpan.FromSeconds(5));

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .DisableRateLimiting();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = WriteAsync,
        }).DisableRateLimiting();
    }

    /// <summary>The state in the first line, as every prober expects it; below it what is not well.</summary>
    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var ill =
            from entry in report.Entries
            where entry.Value.Status != HealthStatus.Healthy
            select $"\n{entry.Key}: {entry.Value.Description}";
        return http.Response.WriteAsync($"{report.Status}{string.Concat(ill)}");
    }

    private sealed class DatabaseAnswers(
        IUnitOfWorkManager unitOfWorkManager,
        IDbContextProvider<GroupHubDbContext> contexts,
        ICurrentTenant tenant) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            using var host = tenant.Change(null);
            using var work = unitOfWorkManager.Begin(requiresNew: true);
            var database = (await contexts.GetDbContextAsync()).Database;
            return await database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
