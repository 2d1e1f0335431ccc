using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;

namespace Volo.Abp.EventBus;

public class AbpEventBusModule : AbpModule
{
    /// <summary>Every registered class that handles an event listens.</summary>
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var (local, distributed) = (new List<Type>(), new List<Type>());
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IEventHandler).IsAssignableFrom(registered.ImplementationType))
            {
                AddIfHandles(registered.ImplementationType, typeof(ILocalEventHandler<>), local);
                AddIfHandles(registered.ImplementationType, typeof(IDistributedEventHandler<>), distributed);
            }
        });
        Configure<AbpLocalEventBusOptions>(options => local.ForEach(type => options.Handlers.AddIfNotContains(type)));
        Configure<AbpDistributedEventBusOptions>(
            options => distributed.ForEach(type => options.Handlers.AddIfNotContains(type)));
    }

    private static void AddIfHandles(Type type, Type contract, List<Type> handlers)
    {
        if (Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == contract))
        {
            handlers.Add(type);
        }
    }
}
