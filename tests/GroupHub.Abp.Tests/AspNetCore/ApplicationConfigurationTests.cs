using System.Net.Http.Json;
using System.Text.Json;

namespace GroupHub.Abp.Tests.AspNetCore;

public sealed class ApplicationConfigurationTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Path = "api/abp/application-configuration?includeLocalizationResources=false";

    [Fact]
    public async Task Everything_the_client_needs_to_start_is_there_for_a_visitor()
    {
        var configuration = await Read(app.At("localhost", ("Accept-Language", "en")));

        configuration.At("currentUser.isAuthenticated").GetBoolean().ShouldBeFalse();
        configuration.At("currentUser.roles").GetArrayLength().ShouldBe(0);
        configuration.At("auth.grantedPolicies").ToString().ShouldBe("{}");
        configuration.At("localization.languages").GetArrayLength().ShouldBe(2);
        configuration.At("localization.currentCulture.cultureName").GetString().ShouldBe("en");
        configuration.At("localization.defaultResourceName").GetString().ShouldBe("WebApp");
        configuration.At("localization.resources").ToString().ShouldBe("{}");
        configuration.At("multiTenancy.isEnabled").GetBoolean().ShouldBeTrue();
        configuration.At("objectExtensions.modules").ToString().ShouldBe("{}");
        configuration.At("objectExtensions.enums").ToString().ShouldBe("{}");
        configuration.At("globalFeatures.enabledFeatures").GetArrayLength().ShouldBe(0);
        configuration.At("clock.kind").GetString().ShouldBe("Utc");
        configuration.At("timing.timeZone.iana.timeZoneName").GetString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Only_what_clients_may_see_of_settings_and_features_is_told()
    {
        var configuration = await Read(app.At("localhost"));

        configuration.At("setting.values").EnumerateObject().Select(s => s.Name).ShouldContain("WebApp.Visible");
        configuration.At("setting.values").EnumerateObject().Select(s => s.Name).ShouldNotContain("WebApp.Secret");
        configuration.At("features.values").GetProperty("WebApp.Chat").GetString().ShouldBe("true");
    }

    [Fact]
    public async Task A_user_sees_who_they_are_and_only_what_they_may()
    {
        var configuration = await Read(app.As(WebApp.Ada, WebApp.Acme));

        configuration.At("currentUser.id").GetGuid().ShouldBe(WebApp.Ada);
        configuration.At("currentUser.tenantId").GetGuid().ShouldBe(WebApp.Acme);
        configuration.At("currentTenant.name").GetString().ShouldBe("acme");
        configuration.At("auth.grantedPolicies").ToString().ShouldBe("""{"WebApp.Read":true}""");
    }

    [Fact]
    public async Task The_tenant_of_an_anonymous_request_is_echoed() =>
        (await Read(app.At("localhost", ("__tenant", "acme")))).At("currentTenant.id").GetGuid().ShouldBe(WebApp.Acme);

    [Fact]
    public async Task An_unspoken_culture_is_answered_with_one_of_the_languages() =>
        (await Read(app.At("localhost", ("Accept-Language", "de-AT")))).At("localization.currentCulture.cultureName").GetString().ShouldBe("de");

    [Fact]
    public async Task The_answer_is_never_kept()
    {
        var response = await app.At("localhost").GetAsync(Path);

        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Texts_come_complete_with_the_default_cultures_where_a_language_lacks_them()
    {
        var texts = (await app.At("localhost").GetFromJsonAsync<JsonElement>("api/abp/application-localization?cultureName=de-AT"))
            .At("resources.WebApp.texts");

        texts.GetProperty("Hello").GetString().ShouldBe("Hallo");
        texts.GetProperty("OnlyEnglish").GetString().ShouldBe("Cheerio");
    }

    [Fact]
    public async Task Texts_say_what_they_inherit_from()
    {
        var resources = (await app.At("localhost").GetFromJsonAsync<JsonElement>("api/abp/application-localization?cultureName=en")).At("resources");

        resources.At("AbpUi.baseResources").EnumerateArray().Select(r => r.GetString()).ShouldBe(["AbpValidation"]);
        resources.At("AbpUi.texts.Save").GetString().ShouldBe("Save");
    }

    [Fact]
    public async Task Texts_known_by_their_tag_are_not_sent_again()
    {
        const string texts = "api/abp/application-localization?cultureName=en";
        var first = await app.At("localhost").GetAsync(texts);

        var second = await app.At("localhost", ("If-None-Match", first.Headers.ETag!.ToString())).GetAsync(texts);

        second.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotModified);
    }

    private static async Task<JsonElement> Read(HttpClient client) => await client.GetFromJsonAsync<JsonElement>(Path);
}

internal static class JsonPath
{
    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (part, name) => part.GetProperty(name));
}
