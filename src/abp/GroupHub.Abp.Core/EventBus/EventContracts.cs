namespace Volo.Abp.EventBus
{
    public interface IEventHandler;

    public interface ILocalEventHandler<in TEvent> : IEventHandler
    {
        Task HandleEventAsync(TEvent eventData);
    }

    public interface IEventBus
    {
        Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class;

        Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true);

        IDisposable Subscribe<TEvent>(Func<TEvent, Task> action) where TEvent : class;
    }

    public interface IEventNameProvider
    {
        string GetName(Type eventType);
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public class EventNameAttribute(string name) : Attribute, IEventNameProvider
    {
        public virtual string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

        public static string GetNameOrDefault<TEvent>() => GetNameOrDefault(typeof(TEvent));

        public static string GetNameOrDefault(Type eventType) =>
            eventType.GetCustomAttributes(inherit: true)
                .OfType<IEventNameProvider>().FirstOrDefault()?.GetName(eventType)
            ?? eventType.FullName!;

        public string GetName(Type eventType) => Name;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class LocalEventHandlerOrderAttribute(int order) : Attribute
    {
        public int Order { get; set; } = order;
    }
}

namespace Volo.Abp.EventBus.Local
{
    public interface ILocalEventBus : IEventBus
    {
        IDisposable Subscribe<TEvent>(ILocalEventHandler<TEvent> handler) where TEvent : class;
    }

    public class AbpLocalEventBusOptions
    {
        public Collections.ITypeList<IEventHandler> Handlers { get; } = new Collections.TypeList<IEventHandler>();
    }
}

namespace Volo.Abp.EventBus.Distributed
{
    public interface IDistributedEventHandler<in TEvent> : IEventHandler
    {
        Task HandleEventAsync(TEvent eventData);
    }

    public interface IDistributedEventBus : IEventBus
    {
        IDisposable Subscribe<TEvent>(IDistributedEventHandler<TEvent> handler) where TEvent : class;

        Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
            where TEvent : class;

        Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true);
    }

    public class AbpDistributedEventBusOptions
    {
        public Collections.ITypeList<IEventHandler> Handlers { get; } = new Collections.TypeList<IEventHandler>();
    }
}

namespace Volo.Abp.MultiTenancy
{
    /// <summary>Implemented by events that may say to which tenant they belong.</summary>
    public interface IEventDataMayHaveTenantId
    {
        bool IsMultiTenant(out Guid? tenantId);
    }
}
