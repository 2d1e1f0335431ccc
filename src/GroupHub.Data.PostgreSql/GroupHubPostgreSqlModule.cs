using GroupHub.Abp.BackgroundWorkers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;
using Volo.Abp.Modularity;

namespace GroupHub.Data.PostgreSql;

/// <summary>The database for more than a few associations; <c>Database:Provider = PostgreSql</c>.</summary>
[DependsOn(typeof(GroupHubDataModule))]
public sealed class GroupHubPostgreSqlModule : AbpModule
{
    public const string Name = "PostgreSql";

    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        if (context.Services.GetConfiguration()["Database:Provider"] != Name) return;
        context.Services.AddSingleton(new MappedModel(options => options.UseNpgsql()));
        context.Services.AddSingleton<IDatabase, PostgreSqlDatabase>();
        context.Services.AddSingleton<TenantSession>();
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        if (configuration["Database:Provider"] == Name)
            Configure<WorkerSchedulerOptions>(
                options => options.SharedStore = store => ShareSchedule(store, configuration));
    }

    /// <summary>
    /// Hosts on one database share the work. Quartz makes its own tables (<c>qrtz_…</c>), which know no association.
    /// </summary>
    private static void ShareSchedule(IPersistentStoreBuilder store, IConfiguration configuration) => store
        .UsePostgres(NpgsqlFactory.Instance, configuration.GetConnectionString("Default")!)
        .UseClustering(_ => { })
        .ProvisionSchema();
}
