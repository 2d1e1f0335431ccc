using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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
}
