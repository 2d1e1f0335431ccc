using System.Net;
using GroupHub.Billing;
using GroupHub.Dues.Features;
using GroupHub.TestKit;

namespace GroupHub.Dues.Tests.Features;

/// <summary>A server on which nobody has set how to pay: no membership is given away for play money.</summary>
public sealed class WithoutGatewayTests(GroupHubApp app) : DuesTest(app), IAsyncLifetime
{
    private GroupHubApp _app = null!;

    public async ValueTask InitializeAsync() =>
        _app = await GroupHubApp.Start(new Dictionary<string, string> { ["Demo:Gateway"] = "false" });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en", "cannot take payments yet")]
    [InlineData("de", "noch keine Zahlungen annehmen")]
    public async Task Joining_a_plan_with_a_price_is_refused_with_the_reason(string language, string reason)
    {
        var plan = await _app.As(_app.Acme.Admin).Post<PlanDetails>("/api/dues/plans", Yearly with { Name = $"Member {language}" });

        var refusal = await _app.Visitor(_app.Acme).In(language).PostAndFail("/api/dues/applications", Form(plan.Id));

        refusal.Status.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Error.Code.ShouldBe(BillingErrors.NoGateway);
        refusal.Error.Message!.ShouldContain(reason);
    }
}
