using System.Reflection;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionCommonExtensions
{
    public static bool IsAdded<T>(this IServiceCollection services) => services.IsAdded(typeof(T));

    public static bool IsAdded(this IServiceCollection services, Type type) => services.Any(d => d.ServiceType == type);

    public static T? GetSingletonInstanceOrNull<T>(this IServiceCollection services) =>
        (T?)services.FirstOrDefault(d => !d.IsKeyedService && d.ServiceType == typeof(T))?.ImplementationInstance;

    public static T GetSingletonInstance<T>(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<T>()
        ?? throw new InvalidOperationException($"Could not find singleton service: {typeof(T).AssemblyQualifiedName}");
}

public static class ServiceCollectionObjectAccessorExtensions
{
    public static ObjectAccessor<T> TryAddObjectAccessor<T>(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<ObjectAccessor<T>>() ?? services.AddObjectAccessor<T>();

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services) =>
        services.AddObjectAccessor(new ObjectAccessor<T>());

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, T obj) =>
        services.AddObjectAccessor(new ObjectAccessor<T>(obj));

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, ObjectAccessor<T> accessor)
    {
        if (services.IsAdded<ObjectAccessor<T>>())
        {
            throw new AbpException(
                $"An object accessor is registered before for type: {typeof(T).AssemblyQualifiedName}");
        }

        services.Insert(0, ServiceDescriptor.Singleton(accessor));
        services.Insert(0, ServiceDescriptor.Singleton<IObjectAccessor<T>>(accessor));
        return accessor;
    }

    public static T? GetObjectOrNull<T>(this IServiceCollection services) where T : class =>
        services.GetSingletonInstanceOrNull<IObjectAccessor<T>>()?.Value;

    public static T GetObject<T>(this IServiceCollection services) where T : class =>
        services.GetObjectOrNull<T>()
            ?? throw new AbpException($"Could not find an object of {typeof(T).AssemblyQualifiedName}.");
}

public static class ServiceCollectionConventionalRegistrationExtensions
{
    public static IServiceCollection AddConventionalRegistrar(
        this IServiceCollection services, IConventionalRegistrar registrar)
    {
        Registrars(services).Add(registrar);
        return services;
    }

    public static IServiceCollection AddAssemblyOf<T>(this IServiceCollection services) =>
        services.AddAssembly(typeof(T).Assembly);

    public static IServiceCollection AddAssembly(this IServiceCollection services, Assembly assembly)
    {
        Registrars(services).ForEach(registrar => registrar.AddAssembly(services, assembly));
        return services;
    }

    public static IServiceCollection AddTypes(this IServiceCollection services, params Type[] types)
    {
        Registrars(services).ForEach(registrar => registrar.AddTypes(services, types));
        return services;
    }

    public static IServiceCollection AddType<TType>(this IServiceCollection services) =>
        services.AddType(typeof(TType));

    public static IServiceCollection AddType(this IServiceCollection services, Type type)
    {
        Registrars(services).ForEach(registrar => registrar.AddType(services, type));
        return services;
    }

    private static List<IConventionalRegistrar> Registrars(IServiceCollection services)
    {
        var accessor = services.TryAddObjectAccessor<List<IConventionalRegistrar>>();
        return accessor.Value ??= [new DefaultConventionalRegistrar()];
    }
}

public static class ServiceCollectionRegistrationActionExtensions
{
    public static void OnRegistered(
        this IServiceCollection services, Action<IOnServiceRegistredContext> registrationAction) =>
        ServiceRegistrationActions.Of(services).Add(registrationAction);
}
