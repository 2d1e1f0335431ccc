using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GroupHub.Directory.Indexing;

internal sealed class IndexHealth(IndexKeeper keeper) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(keeper.MissingCount == 0
            ? HealthCheckResult.Healthy("Every directory can be searched.")
            : HealthCheckResult.Degraded($"The directory of {keeper.MissingCount} associations is being rebuilt."));
}
