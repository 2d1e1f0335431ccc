using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.Timing;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

[DependsOn(typeof(AbpEntityFrameworkCoreModule), typeof(AbpTestBaseModule))]
internal sealed class ShopModule : AbpModule
{
    public ShopModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddType<Seen>();
        context.Services.AddType<CountOrders>();
        context.Services.AddType<MailCustomer>();
        context.Services.AddType<ListShipped>();
        context.Services.AddType<CountStock>();
        context.Services.AddType<NoticeOrders>();
        context.Services.AddAbpDbContext<ShopDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
        Configure<AbpDbContextOptions>(options => options.Configure(ctx => Use(ctx)));
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        context.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedTime()));
        Configure<EventDeliveryOptions>(options => (options.MaxAttempts, options.ManyEventsContract) = (3, typeof(ITakesMany<>)));
    }

    private static void Use(AbpDbContextConfigurationContext context)
    {
        if (TestDatabase.IsPostgreSql(context.ConnectionString))
        {
            context.DbContextOptions.UseNpgsql(context.ConnectionString);
        }
        else
        {
            context.DbContextOptions.UseSqlite(context.ConnectionString);
        }
    }
}
