using GroupHub.Data;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>Enumerates tables, so that a new one cannot be forgotten (DESIGN 5).</summary>
public sealed class TenantIsolationTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task Every_table_of_a_module_carries_the_tenant()
    {
        var without = await WithContext(context => Task.FromResult(ModuleTables.In(context.Model)
            .Where(entity => !typeof(IMultiTenant).IsAssignableFrom(entity.ClrType))
            .Select(entity => entity.GetTableName())
            .ToList()));

        without.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_PostgreSQL_every_table_with_a_tenant_has_its_policy()
    {
        Assert.SkipUnless(GroupHubApp.IsPostgreSql, "SQLite knows no row-level security.");
        var (wanted, protectedTables) = await WithContext(async context => (
            context.Model.GetEntityTypes().Where(entity => typeof(IMultiTenant).IsAssignableFrom(entity.ClrType)).Select(entity => $"{entity.GetSchema() ?? "public"}.{entity.GetTableName()}").Distinct().Order().ToList(),
            await context.Database.SqlQuery<string>($"select schemaname || '.' || tablename as \"Value\" from pg_policies where policyname = 'grouphub_tenant' order by 1").ToListAsync()));

        protectedTables.ShouldBe(wanted, ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_may_act_for_all_associations_at_once_sees_the_rows_of_all()
    {
        using var everyone = App.Services.GetRequiredService<IDataFilter>().Disable<IMultiTenant>();

        var associations = await WithContext(context => context.Database
            .SqlQuery<Guid?>($"select distinct \"TenantId\" as \"Value\" from \"AbpUsers\" where \"UserName\" = 'admin'").ToListAsync());

        new Guid?[] { null, Acme.Id, Globex.Id }.Except(associations).ShouldBeEmpty();
    }

    private async Task<T> WithContext<T>(Func<DbContext, Task<T>> read)
    {
        using var work = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var result = await read(await work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync());
        await work.CompleteAsync();
        return result;
    }
}
