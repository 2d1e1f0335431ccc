using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Volo.Abp.Http;

namespace GroupHub.Abp.Tests.AspNetCore;

public sealed class MultiTenancyTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly string Acme = WebApp.Acme.ToString(), Globex = WebApp.Globex.ToString();

    [Fact]
    public async Task The_host_name_names_the_tenant() => (await TenantOf(app.At("acme.localhost"))).ShouldBe(Acme);

    [Fact]
    public async Task The_port_does_not_matter() => (await TenantOf(app.At("acme.localhost:5000"))).ShouldBe(Acme);

    [Fact]
    public async Task The_bare_domain_is_the_host() => (await TenantOf(app.At("localhost"))).ShouldBeEmpty();

    [Theory]
    [InlineData("acme")]
    [InlineData("ACME")]
    [InlineData("11111111-1111-1111-1111-111111111111")]
    public async Task The_header_names_the_tenant_by_name_or_id(string tenant) =>
        (await TenantOf(app.At("localhost", ("__tenant", tenant)))).ShouldBe(Acme);

    [Fact]
    public async Task The_query_names_the_tenant() => (await TenantOf(app.At("localhost"), "?__tenant=acme")).ShouldBe(Acme);

    [Fact]
    public async Task The_cookie_names_the_tenant() => (await TenantOf(app.At("localhost", ("Cookie", "__tenant=acme")))).ShouldBe(Acme);

    [Fact]
    public async Task The_host_name_wins_over_the_header() =>
        (await TenantOf(app.At("globex.localhost", ("__tenant", "acme")))).ShouldBe(Globex);

    [Fact]
    public async Task A_signed_in_users_tenant_wins_over_everything() =>
        (await TenantOf(app.As(WebApp.Ada, WebApp.Acme, "globex.localhost", ("__tenant", "globex")))).ShouldBe(Acme);

    [Fact]
    public async Task A_signed_in_user_of_the_host_stays_there() =>
        (await TenantOf(app.As(WebApp.Ada, null, "localhost", ("__tenant", "acme")))).ShouldBeEmpty();

    [Theory]
    [InlineData("nobody.localhost")]
    [InlineData("closed.localhost")]
    public async Task An_unknown_or_inactive_tenant_is_a_404_that_the_client_understands(string host)
    {
        var response = await app.At(host).GetAsync("api/abp/application-configuration");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.Contains(AbpHttpConsts.AbpTenantResolveError).ShouldBeTrue();
    }

    [Fact]
    public async Task A_stale_header_does_not_keep_the_client_from_starting()
    {
        var client = app.At("localhost", ("__tenant", Guid.NewGuid().ToString()));

        var configuration = await client.GetFromJsonAsync<JsonElement>("api/abp/application-configuration");

        configuration.GetProperty("currentTenant").GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_stale_header_is_refused_elsewhere() =>
        (await app.At("localhost", ("__tenant", Guid.NewGuid().ToString())).GetAsync("api/web-app/tenant")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_tenant_is_found_by_name()
    {
        var found = await app.At("localhost").GetFromJsonAsync<JsonElement>("api/abp/multi-tenancy/tenants/by-name/acme");

        found.ToString().ShouldBe($$"""{"success":true,"tenantId":"{{Acme}}","name":"acme","normalizedName":"ACME","isActive":true}""");
    }

    [Fact]
    public async Task A_tenant_is_found_by_id()
    {
        var found = await app.At("localhost").GetFromJsonAsync<JsonElement>($"api/abp/multi-tenancy/tenants/by-id/{Acme}");

        found.GetProperty("name").GetString().ShouldBe("acme");
    }

    [Theory]
    [InlineData("by-name/nobody")]
    [InlineData("by-name/closed")]
    [InlineData("by-id/99999999-9999-9999-9999-999999999999")]
    public async Task An_unknown_or_inactive_tenant_is_not_found(string path)
    {
        var found = await app.At("localhost").GetFromJsonAsync<JsonElement>($"api/abp/multi-tenancy/tenants/{path}");

        found.ToString().ShouldBe("""{"success":false,"tenantId":null,"name":null,"normalizedName":null,"isActive":false}""");
    }

    private static Task<string> TenantOf(HttpClient client, string query = "") => client.GetStringAsync($"api/web-app/tenant{query}");
}
