using GroupHub.Billing.Gateways.Demo;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace GroupHub.Billing.Tests.Domain;

public sealed class DemoOptionsTests
{
    [Theory]
    [InlineData("Production", null, null, false)]
    [InlineData("Production", "false", null, false)]
    [InlineData("Production", "true", null, true)]
    [InlineData("Production", null, "true", true)]
    [InlineData("Development", null, null, true)]
    [InlineData("Development", null, "false", false)]
    public void Play_money_is_taken_in_production_only_when_somebody_said_so(string environment, string? demo, string? gateway, bool isAllowed)
    {
        var settings = new Dictionary<string, string?> { ["Demo:Enabled"] = demo, ["Demo:Gateway"] = gateway };
        var options = new DemoOptions();

        DemoOptions.Configure(options, new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new HostingEnvironment { EnvironmentName = environment });

        options.IsAllowed.ShouldBe(isAllowed);
    }
}
