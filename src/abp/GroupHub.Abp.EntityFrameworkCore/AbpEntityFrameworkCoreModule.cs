using GroupHub.Abp.EntityFrameworkCore;
using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Volo.Abp.Domain;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.Modularity;

namespace Volo.Abp.EntityFrameworkCore;

[DependsOn(typeof(AbpDddDomainModule))]
public class AbpEntityFrameworkCoreModule : AbpModule;

internal static class OutboxRegistration
{
    /// <summary>A context with an outbox gets its writer and its dispatcher.</summary>
    public static void AddOutbox(this IServiceCollection services, Type dbContext)
    {
        if (!typeof(IHasEventOutbox).IsAssignableFrom(dbContext)) return;
        var dispatcher = typeof(EventDispatcher<>).MakeGenericType(dbContext);
        services.TryAddSingleton<EventDeliveryQueue>();
        services.TryAddSingleton(typeof(IEventOutboxWriter), typeof(EventOutboxWriter<>).MakeGenericType(dbContext));
        services.TryAddSingleton(typeof(OutboxTables<>).MakeGenericType(dbContext));
        services.TryAddSingleton(typeof(EventDeliverer<>).MakeGenericType(dbContext));
        services.TryAddSingleton(dispatcher);
        services.TryAddSingleton(provider => (IEventDeliveries)provider.GetRequiredService(dispatcher));
        services.AddSingleton(provider => (IHostedService)provider.GetRequiredService(dispatcher));
    }
}
