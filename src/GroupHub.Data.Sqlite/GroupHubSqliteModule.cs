using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;

namespace GroupHub.Data.Sqlite;

/// <summary>
/// The embedded database: one file, one writer, no server. Chosen unless <c>Database:Provider</c> says otherwise.
/// </summary>
[DependsOn(typeof(GroupHubDataModule), typeof(AbpBackgroundWorkersModule))]
public sealed class GroupHubSqliteModule : AbpModule
{
    public const string Name = "Sqlite";

    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        if ((context.Services.GetConfiguration()["Database:Provider"] ?? Name) != Name) return;
        context.Services.AddSingleton(new MappedModel(options => options.UseSqlite()));
        context.Services.AddSingleton<IDatabase, SqliteDatabase>();
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IDatabase>() is SqliteDatabase)
            await context.AddBackgroundWorkerAsync<QueryStatistics>();
    }
}
