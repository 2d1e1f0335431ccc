using GroupHub.Abp;
using GroupHub.Abp.EntityFrameworkCore;
using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace GroupHub.Data;

[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class GroupHubDataModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<GroupHubDbContext>(
            options => options.AddDefaultRepositories(includeAllEntities: true));
        Configure<AbpDbContextOptions>(options => options.Configure(contextOptions =>
        {
            var services = contextOptions.ServiceProvider;
            services.GetRequiredService<IDatabase>()
                .Use(contextOptions.DbContextOptions, contextOptions.ConnectionString, services);
            contextOptions.DbContextOptions.LeaveFailuresToCallers();
            if (!services.GetRequiredService<IHostEnvironment>().IsProduction())
                contextOptions.DbContextOptions.RefuseDoubtfulQueries();
        }));
        context.Services.AddSingleton<IConfigureOptions<EventDeliveryOptions>>(services =>
            new ConfigureOptions<EventDeliveryOptions>(
                options => options.Parallelism = services.GetRequiredService<IDatabase>().Parallelism));
        Configure<SearchOptions>(options => options.KeyOf = PlainText.KeyOf);
        Configure<EventDeliveryOptions>(options => options.ManyEventsContract = typeof(IManyEventsHandler<>));
    }
}
