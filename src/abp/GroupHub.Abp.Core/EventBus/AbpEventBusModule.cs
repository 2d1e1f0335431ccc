using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;

namespace Volo.Abp.EventBus;

public class AbpEventBusModule : AbpModule
{
    /// <summary>After all modules have registered their classes: every one that handles an event listens.</summary>
    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        var classes = context.Services
            .Where(descriptor => !descriptor.IsKeyedService)
            .Select(descriptor => descriptor.ImplementationType)
            .Where(type => type is not null && typeof(IEventHandler).IsAssignableFrom(type))
            .Distinct()
            .ToArray();

        Configure<AbpLocalEventBusOptions>(options => AddAll(options.Handlers, classes!, typeof(ILocalEventHandler<>)));
        Configure<AbpDistributedEventBusOptions>(options => AddAll(options.Handlers, classes!, typeof(IDistributedEventHandler<>)));
    }

    private static void AddAll(Collections.ITypeList<IEventHandler> handlers, Type[] classes, Type contract)
    {
        foreach (var type in classes.Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == contract)))
        {
            if (!handlers.Contains(type)) handlers.Add(type);
        }
    }
}
