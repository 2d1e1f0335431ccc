using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.Modules;

public sealed class TenantTests(ModulesApp app) : ModulesTest(app)
{
    private const string Tenants = "/api/multi-tenancy/tenants";

    [Fact]
    public async Task A_new_tenant_has_an_administrator_with_all_permissions_of_its_side()
    {
        var tenant = await ATenant();

        var list = await (await As(tenant, "admin")).Get("/api/permission-management/permissions?providerName=R&providerKey=admin");

        list.Succeeded().Text.ShouldNotContain("\"isGranted\":false");
    }

    [Fact]
    public async Task A_weak_administrators_password_leaves_no_tenant_behind()
    {
        var host = await HostAdmin();

        (await host.Post(Tenants, New("half", "abc"))).Refused(HttpStatusCode.Forbidden, "Volo.Abp.Identity:PasswordTooShort");

        (await host.Get($"{Tenants}?filter=half")).Items.ShouldBeEmpty();
        (await StoredAsync("HALF")).ShouldBeNull();
    }

    [Fact]
    public async Task A_taken_name_is_refused_whatever_its_case()
    {
        var host = await HostAdmin();
        (await host.Post(Tenants, New("taken"))).Succeeded();

        (await host.Post(Tenants, New("TAKEN"))).Refused(HttpStatusCode.Forbidden, "Volo.Abp.TenantManagement:DuplicateTenantName");
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("a.b")]
    [InlineData("-dash")]
    public async Task A_name_that_cannot_be_part_of_an_address_is_refused(string name) =>
        (await (await HostAdmin()).Post(Tenants, New(name))).Refused(HttpStatusCode.Forbidden, "GroupHub.TenantManagement:InvalidName");

    [Fact]
    public async Task A_renamed_tenant_is_found_by_its_new_name_only()
    {
        var host = await HostAdmin();
        var made = (await host.Post(Tenants, New("before"))).Succeeded();
        (await StoredAsync("BEFORE")).ShouldNotBeNull();

        (await host.Put($"{Tenants}/{made.Id}", new { id = made.Id, name = "after", concurrencyStamp = made.Value("concurrencyStamp") })).Succeeded();

        (await StoredAsync("BEFORE")).ShouldBeNull();
        (await StoredAsync("AFTER"))!.Id.ShouldBe(made.Id);
    }

    [Fact]
    public async Task A_deleted_tenant_is_gone_at_once_and_its_name_free()
    {
        var host = await HostAdmin();
        var made = (await host.Post(Tenants, New("shortlived"))).Succeeded();
        (await StoredAsync("SHORTLIVED")).ShouldNotBeNull();

        (await host.Delete($"{Tenants}/{made.Id}")).Succeeded();

        (await StoredAsync("SHORTLIVED")).ShouldBeNull();
        (await host.Get($"{Tenants}/{made.Id}")).Refused(HttpStatusCode.NotFound);
        (await host.Post(Tenants, New("shortlived"))).Succeeded();
    }

    [Fact]
    public async Task A_rename_made_from_an_older_state_is_refused()
    {
        var host = await HostAdmin();
        var made = (await host.Post(Tenants, New("twice"))).Succeeded();
        (await host.Put($"{Tenants}/{made.Id}", new { name = "twice2", concurrencyStamp = made.Value("concurrencyStamp") })).Succeeded();

        var late = await host.Put($"{Tenants}/{made.Id}", new { name = "twice3", concurrencyStamp = made.Value("concurrencyStamp") });

        late.Refused(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Tenants_are_the_hosts_business()
    {
        var admin = await As(await ATenant(), "admin");

        (await admin.Get(Tenants)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.Post(Tenants, New("mine"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_hosts_administrator_exists_and_is_never_locked_out()
    {
        var admin = await Find(null, "admin");

        admin.Json.GetProperty("lockoutEnabled").GetBoolean().ShouldBeFalse();
    }

    private Task<TenantConfiguration?> StoredAsync(string normalizedName) =>
        App.InAsync(null, services => services.GetRequiredService<ITenantStore>().FindAsync(normalizedName));

    private static object New(string name, string password = Password) =>
        new { name, adminEmailAddress = "admin@tenant.example", adminPassword = password };
}
