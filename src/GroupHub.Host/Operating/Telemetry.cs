using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace GroupHub.Host.Operating;

/// <summary>
/// Traces and metrics of requests, when the configuration asks for them; who listens is the operator's choice.
/// </summary>
internal static class Telemetry
{
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (!configuration.GetValue<bool>("OpenTelemetry:Enabled")) return;
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddSource("GroupHub.*"))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation());
    }
}
