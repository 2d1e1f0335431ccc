using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Tests.Core;

public sealed class DataSeedingTests : CoreTest
{
    [Fact]
    public async Task Every_contributor_is_found_and_works_in_the_tenant_and_one_unit_of_work()
    {
        var tenantId = Guid.NewGuid();

        await Get<IDataSeeder>().SeedAsync(new DataSeedContext(tenantId).WithProperty("AdminEmail", "ada@example.org"));

        Get<Seeded>().Select(s => (s.TenantId, s.Email)).ShouldBe([(tenantId, "ada@example.org"), (tenantId, "ada@example.org")]);
        Get<Seeded>().Select(s => s.UnitOfWork).Distinct().Count().ShouldBe(1);
    }

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton<Seeded>();
        services.AddTypes(typeof(FirstSeeder), typeof(SecondSeeder));
    }
}

internal sealed class Seeded : List<(Guid? TenantId, object? Email, Guid UnitOfWork)>;

internal sealed class FirstSeeder(Seeded seeded, ICurrentTenant tenant, IUnitOfWorkManager manager) : IDataSeedContributor, ITransientDependency
{
    public Task SeedAsync(DataSeedContext context)
    {
        seeded.Add((tenant.Id, context["AdminEmail"], manager.Current!.Id));
        return Task.CompletedTask;
    }
}

internal sealed class SecondSeeder(Seeded seeded, ICurrentTenant tenant, IUnitOfWorkManager manager) : IDataSeedContributor, ITransientDependency
{
    public Task SeedAsync(DataSeedContext context)
    {
        seeded.Add((tenant.Id, context["AdminEmail"], manager.Current!.Id));
        return Task.CompletedTask;
    }
}
