using GroupHub.Directory.Engine;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GroupHub.Directory.Indexing;

/// <summary>
/// The rest of the product works without the index, so that a fault here never takes a host out of service.
/// </summary>
internal sealed class IndexHealth(IndexKeeper keeper, IDirectoryEngine engine) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await engine.FindFaultAsync(cancellationToken) is { } fault
            ? HealthCheckResult.Degraded(
                $"The directory cannot be searched. {fault} What changes meanwhile is indexed when it is back.")
            : keeper.MissingCount > 0
                ? HealthCheckResult.Degraded($"The directory of {keeper.MissingCount} associations is being rebuilt.")
                : HealthCheckResult.Healthy("Every directory can be searched.");
}
