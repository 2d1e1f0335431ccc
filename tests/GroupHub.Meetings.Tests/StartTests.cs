using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests;

public sealed class StartTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public void The_product_starts_with_the_module() => App.Services.ShouldNotBeNull();
}
