using System.Net;
using System.Text.Json;
using Volo.Abp.SettingManagement;

namespace GroupHub.Abp.Tests.Modules;

public sealed class FeatureTests(ModulesApp app) : ModulesTest(app)
{
    private const string Features = "/api/feature-management/features";

    [Fact]
    public async Task The_list_says_value_provider_type_and_depth()
    {
        var tenant = await ATenant();

        var list = (await (await HostAdmin()).Get($"{Features}?providerName=T&providerKey={tenant}")).Succeeded();

        var own = Feature(list, SettingManagementFeatures.AllowChangingEmailSettings);
        own.GetProperty("displayName").GetString().ShouldBe("Own mail server");
        own.GetProperty("depth").GetInt32().ShouldBe(1);
        own.GetProperty("parentName").GetString().ShouldBe(SettingManagementFeatures.Enable);
        own.GetProperty("provider").GetProperty("name").GetString().ShouldBe("D");
        own.GetProperty("valueType").GetProperty("name").GetString().ShouldBe("ToggleStringValueType");
        Feature(list, SampleFeatures.Seats).GetProperty("valueType").GetProperty("validator").GetProperty("properties")
            .GetProperty("MaxValue").GetInt32().ShouldBe(100);
    }

    [Fact]
    public async Task A_value_of_the_tenant_is_kept_until_it_is_reset()
    {
        var tenant = await ATenant();
        var host = await HostAdmin();

        (await Set(host, tenant, SampleFeatures.Seats, "20")).Succeeded();
        var set = Feature(await host.Get($"{Features}?providerName=T&providerKey={tenant}"), SampleFeatures.Seats);
        (await host.Delete($"{Features}?providerName=T&providerKey={tenant}")).Succeeded();

        set.GetProperty("value").GetString().ShouldBe("20");
        set.GetProperty("provider").GetProperty("name").GetString().ShouldBe("T");
        Feature(await host.Get($"{Features}?providerName=T&providerKey={tenant}"), SampleFeatures.Seats)
            .GetProperty("value").GetString().ShouldBe("10");
    }

    [Fact]
    public async Task A_value_its_type_does_not_allow_is_refused() =>
        (await Set(await HostAdmin(), await ATenant(), SampleFeatures.Seats, "many"))
            .Refused(HttpStatusCode.Forbidden, "Volo.Abp.FeatureManagement:InvalidFeatureValue");

    [Fact]
    public async Task An_unknown_feature_is_refused() =>
        (await Set(await HostAdmin(), await ATenant(), "No.Such.Feature", "1"))
            .Refused(HttpStatusCode.Forbidden, "GroupHub.FeatureManagement:UnknownFeature");

    [Fact]
    public async Task A_feature_is_not_switched_on_while_what_it_belongs_to_is_off()
    {
        var tenant = await ATenant();
        var host = await HostAdmin();
        (await Set(host, tenant, SettingManagementFeatures.Enable, "false")).Succeeded();

        (await Set(host, tenant, SettingManagementFeatures.AllowChangingEmailSettings, "true"))
            .Refused(HttpStatusCode.Forbidden, "GroupHub.FeatureManagement:ParentIsOff");
    }

    [Fact]
    public async Task A_tenant_neither_reads_nor_changes_features()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");

        (await admin.Get($"{Features}?providerName=T&providerKey={tenant}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.Get($"{Features}?providerName=T")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Set(admin, tenant, SampleFeatures.Seats, "99")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<Reply> Set(Caller caller, Guid tenant, string name, string value) =>
        caller.Put($"{Features}?providerName=T&providerKey={tenant}", new { features = new[] { new { name, value } } });

    private static JsonElement Feature(Reply list, string name) => list.Json.GetProperty("groups").EnumerateArray()
        .SelectMany(group => group.GetProperty("features").EnumerateArray())
        .Single(feature => feature.GetProperty("name").GetString() == name);
}
