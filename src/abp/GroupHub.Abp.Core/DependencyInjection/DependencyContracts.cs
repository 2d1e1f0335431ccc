using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

public interface ITransientDependency;

public interface IScopedDependency;

public interface ISingletonDependency;

[AttributeUsage(AttributeTargets.Class)]
public class DependencyAttribute : Attribute
{
    public DependencyAttribute() { }

    public DependencyAttribute(ServiceLifetime lifetime) => Lifetime = lifetime;

    public virtual ServiceLifetime? Lifetime { get; set; }

    public virtual bool TryRegister { get; set; }

    public virtual bool ReplaceServices { get; set; }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly | AttributeTargets.Interface)]
public class DisableConventionalRegistrationAttribute : Attribute;

public interface IExposedServiceTypesProvider
{
    Type[] GetExposedServiceTypes(Type targetType);
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ExposeServicesAttribute(params Type[] serviceTypes) : Attribute, IExposedServiceTypesProvider
{
    public Type[] ServiceTypes { get; } = serviceTypes ?? [];

    public bool IncludeDefaults { get; set; }

    public bool IncludeSelf { get; set; }

    public Type[] GetExposedServiceTypes(Type targetType)
    {
        var types = new List<Type>(ServiceTypes);
        if (IncludeDefaults)
        {
            types.AddIfNotContains(ExposedServices.ByName(targetType));
        }

        if (IncludeSelf)
        {
            types.AddIfNotContains(targetType);
        }

        return [.. types];
    }
}

public interface IObjectAccessor<out T>
{
    T? Value { get; }
}

public class ObjectAccessor<T> : IObjectAccessor<T>
{
    public ObjectAccessor() { }

    public ObjectAccessor(T? obj) => Value = obj;

    public T? Value { get; set; }
}

public interface IServiceProviderAccessor
{
    IServiceProvider ServiceProvider { get; }
}

public interface IOnServiceRegistredContext
{
    Type ServiceType { get; }

    Type ImplementationType { get; }
}

public interface IConventionalRegistrar
{
    void AddAssembly(IServiceCollection services, System.Reflection.Assembly assembly);

    void AddTypes(IServiceCollection services, params Type[] types);

    void AddType(IServiceCollection services, Type type);
}
