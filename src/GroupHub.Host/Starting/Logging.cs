using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Tracing;

namespace GroupHub.Host.Starting;

/// <summary>
/// Structured lines on the console: for people in development, JSON elsewhere; each with tenant and correlation id.
/// </summary>
internal static class Logging
{
    private const string ForPeople = "{Timestamp:HH:mm:ss} {Level:u3} {Tenant} {Message:lj}{NewLine}{Exception}";

    public static void AddLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((services, logger) =>
    {
        logger.ReadFrom.Configuration(builder.Configuration);
        logger.Filter.ByExcluding(IsExplainedAtTheEnd);
        logger.Enrich.With(new RequestOrigin(services));
        if (builder.Environment.IsDevelopment())
            logger.WriteTo.Console(
                outputTemplate: ForPeople, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        else logger.WriteTo.Console(new RenderedCompactJsonFormatter());
    }, preserveStaticLogger: true);

    /// <summary>
    /// A failed start is told in one line where it can be; elsewhere the exception ends the program and shows itself.
    /// </summary>
    private static bool IsExplainedAtTheEnd(LogEvent line) => line.MessageTemplate.Text is "Hosting failed to start";

    /// <summary>Asked only when a line is really written.</summary>
    private sealed class RequestOrigin(IServiceProvider services) : ILogEventEnricher
    {
        private readonly Lazy<(ICurrentTenant Tenant, ICorrelationIdProvider Correlation)> _origin = new(() =>
            (services.GetRequiredService<ICurrentTenant>(), services.GetRequiredService<ICorrelationIdProvider>()));

        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            var (tenant, correlation) = _origin.Value;
            logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty("Tenant", tenant.Name ?? "-"));
            if (correlation.Get() is { } id)
                logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty("CorrelationId", id));
        }
    }
}
