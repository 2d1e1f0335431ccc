using System.Reflection;
using Volo.Abp.Collections;

namespace Volo.Abp.EventBus
{
    public interface IEventHandler;

    public interface IEventBus
    {
        Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class;

        Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true);
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class EventNameAttribute(string name) : Attribute
    {
        public virtual string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

        public static string GetNameOrDefault<TEvent>() => GetNameOrDefault(typeof(TEvent));

        public static string GetNameOrDefault(Type eventType) =>
            eventType.GetCustomAttribute<EventNameAttribute>()?.Name ?? eventType.FullName!;
    }
}

namespace Volo.Abp.EventBus.Local
{
    public interface ILocalEventBus : IEventBus;

    public class AbpLocalEventBusOptions
    {
        public ITypeList<IEventHandler> Handlers { get; } = new TypeList<IEventHandler>();
    }
}

namespace Volo.Abp.EventBus
{
    public interface ILocalEventHandler<in TEvent> : IEventHandler
    {
        Task HandleEventAsync(TEvent eventData);
    }
}

namespace Volo.Abp.EventBus.Distributed
{
    public interface IDistributedEventBus : IEventBus
    {
        Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true) where TEvent : class;

        Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true);
    }

    public interface IDistributedEventHandler<in TEvent> : IEventHandler
    {
        Task HandleEventAsync(TEvent eventData);
    }

    public class AbpDistributedEventBusOptions
    {
        public ITypeList<IEventHandler> Handlers { get; } = new TypeList<IEventHandler>();
    }
}
