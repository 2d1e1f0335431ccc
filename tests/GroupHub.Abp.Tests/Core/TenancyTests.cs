using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.Core;

public sealed class TenancyTests : CoreTest
{
    private static readonly Guid Acme = Guid.NewGuid(), Globex = Guid.NewGuid();

    private IConnectionStringResolver Resolver => Get<IConnectionStringResolver>();

    [Fact]
    public async Task The_host_uses_the_default_database() => (await Resolver.ResolveAsync("Default")).ShouldBe("host");

    [Fact]
    public async Task A_named_connection_string_falls_back_to_the_default() => (await Resolver.ResolveAsync("AbpIdentity")).ShouldBe("host");

    [Fact]
    public async Task A_tenant_without_a_database_of_its_own_uses_the_hosts()
    {
        using var tenant = Get<ICurrentTenant>().Change(Globex);

        (await Resolver.ResolveAsync("Default")).ShouldBe("host");
    }

    [Fact]
    public async Task A_tenant_with_a_database_of_its_own_uses_that()
    {
        using var tenant = Get<ICurrentTenant>().Change(Acme);

        (await Resolver.ResolveAsync("Default")).ShouldBe("acme");
        (await Resolver.ResolveAsync("AbpIdentity")).ShouldBe("acme");
    }

    [Fact]
    public async Task A_tenant_is_found_by_its_normalized_name()
    {
        var name = Get<ITenantNormalizer>().NormalizeName("acme")!;

        (await Get<ITenantStore>().FindAsync(name)).ShouldNotBeNull().Id.ShouldBe(Acme);
        (await Get<ITenantStore>().FindAsync("nobody")).ShouldBeNull();
    }

    protected override IEnumerable<KeyValuePair<string, string?>> Configuration() => [new("ConnectionStrings:Default", "host")];

    protected override void Configure(IServiceCollection services) => services.Configure<AbpDefaultTenantStoreOptions>(options => options.Tenants =
    [
        new TenantConfiguration(Acme, "acme", "ACME") { ConnectionStrings = new ConnectionStrings { Default = "acme" } },
        new TenantConfiguration(Globex, "globex", "GLOBEX"),
    ]);
}
