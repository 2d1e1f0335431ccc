using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>Whether memberships may be had for play money.</summary>
internal sealed class DemoOptions
{
    public bool IsAllowed { get; set; }

    /// <summary>
    /// In production only when somebody has said so: <c>Demo:Gateway</c>, or <c>Demo:Enabled</c> for the whole demo.
    /// </summary>
    public static void Configure(DemoOptions options, IConfiguration configuration, IHostEnvironment environment) =>
        options.IsAllowed = configuration.GetValue(
            "Demo:Gateway", !environment.IsProduction() || configuration.GetValue<bool>("Demo:Enabled"));
}
