using System.Net;
using GroupHub.Billing.Gateways.Stripe;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Validation;

namespace GroupHub.Billing.Tests.Stripe;

public sealed class ForgedEventLogTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task R21_a_forged_event_leaves_one_line_with_where_it_came_from_and_nothing_of_what_it_said()
    {
        using var notes = new LogNotes();

        await Should.ThrowAsync<AbpValidationException>(Send("""{"id":"evt_forged","card":"4242"}""", "t=1,v1=00", notes));

        var (level, line) = notes.Lines.ShouldHaveSingleItem();
        level.ShouldBe(LogLevel.Warning);
        line.ShouldStartWith("Refused a Stripe event from 203.0.113.7: ");
        line.Length.ShouldBeGreaterThan("Refused a Stripe event from 203.0.113.7: ".Length);
        foreach (var secret in (string[])["sk_test_123", "whsec_one", "whsec_two"]) line.ShouldNotContain(secret);
        line.ShouldNotContain("4242");
    }

    private async Task Send(string body, string signature, LogNotes notes)
    {
        using var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(notes)
            .AddSingleton(App.Services.GetRequiredService<IStringLocalizerFactory>())
            .BuildServiceProvider();
        var options = Options.Create(new StripeOptions { SecretKey = "sk_test_123", WebhookSecret = "whsec_one,whsec_two" });
        using var controller = new StripeWebhookController(App.Services.GetRequiredService<ISender>(), options);
        controller.ControllerContext.HttpContext = new DefaultHttpContext
        {
            RequestServices = services,
            Connection = { RemoteIpAddress = IPAddress.Parse("203.0.113.7") },
            Request = { Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body)), Headers = { ["Stripe-Signature"] = signature } },
        };
        await controller.Receive(TestContext.Current.CancellationToken);
    }
}
