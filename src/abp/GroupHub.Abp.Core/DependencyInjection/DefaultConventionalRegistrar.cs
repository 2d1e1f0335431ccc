using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Volo.Abp.DependencyInjection;

/// <summary>Registers every class that says by interface or attribute how long it lives; internal ones too.</summary>
public class DefaultConventionalRegistrar : IConventionalRegistrar
{
    public virtual void AddAssembly(IServiceCollection services, Assembly assembly)
    {
        // What replaces comes last: the order of an assembly's types is nobody's decision.
        var replacing = new List<Type>();
        foreach (var type in assembly.GetTypes())
        {
            if (IsWritten(type) && LifetimeOf(type) is not null)
            {
                if (type.GetCustomAttribute<DependencyAttribute>(inherit: true) is { ReplaceServices: true })
                {
                    replacing.Add(type);
                }
                else
                {
                    AddType(services, type);
                }
            }
        }

        replacing.ForEach(type => AddType(services, type));
    }

    public virtual void AddTypes(IServiceCollection services, params Type[] types)
    {
        foreach (var type in types)
        {
            AddType(services, type);
        }
    }

    public virtual void AddType(IServiceCollection services, Type type)
    {
        if (LifetimeOf(type) is { } lifetime
            && !type.IsDefined(typeof(DisableConventionalRegistrationAttribute), inherit: true))
        {
            Register(services, type, lifetime, type.GetCustomAttribute<DependencyAttribute>(inherit: true));
        }
    }

    private static void Register(
        IServiceCollection services, Type type, ServiceLifetime lifetime, DependencyAttribute? attribute)
    {
        var exposed = ExposedServices.Of(type);
        var shared = lifetime != ServiceLifetime.Transient && exposed.Count > 1 && exposed.Contains(type);
        foreach (var service in exposed)
        {
            var descriptor = shared && service != type
                ? ServiceDescriptor.Describe(service, provider => provider.GetRequiredService(type), lifetime)
                : ServiceDescriptor.Describe(service, type, lifetime);
            Add(services, descriptor, attribute);
        }
    }

    private static void Add(IServiceCollection services, ServiceDescriptor descriptor, DependencyAttribute? attribute)
    {
        if (attribute?.ReplaceServices == true)
        {
            services.Replace(descriptor);
        }
        else if (attribute?.TryRegister == true)
        {
            services.TryAdd(descriptor);
        }
        else
        {
            services.Add(descriptor);
        }
    }

    /// <summary>Most types of an assembly are made by the compiler, with names no one could write.</summary>
    private static bool IsWritten(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.Name[0] != '<';

    private static ServiceLifetime? LifetimeOf(Type type) =>
        type.GetCustomAttribute<DependencyAttribute>(inherit: true)?.Lifetime ?? LifetimeByInterface(type);

    private static ServiceLifetime? LifetimeByInterface(Type type) =>
        typeof(ITransientDependency).IsAssignableFrom(type) ? ServiceLifetime.Transient
        : typeof(ISingletonDependency).IsAssignableFrom(type) ? ServiceLifetime.Singleton
        : typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped
        : null;
}
