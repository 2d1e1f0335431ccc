using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

public interface IAbpModule
{
    Task ConfigureServicesAsync(ServiceConfigurationContext context);

    void ConfigureServices(ServiceConfigurationContext context);
}

public interface IPreConfigureServices
{
    Task PreConfigureServicesAsync(ServiceConfigurationContext context);

    void PreConfigureServices(ServiceConfigurationContext context);
}

public interface IPostConfigureServices
{
    Task PostConfigureServicesAsync(ServiceConfigurationContext context);

    void PostConfigureServices(ServiceConfigurationContext context);
}

public interface IOnPreApplicationInitialization
{
    Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context);

    void OnPreApplicationInitialization(ApplicationInitializationContext context);
}

public interface IOnApplicationInitialization
{
    Task OnApplicationInitializationAsync(ApplicationInitializationContext context);

    void OnApplicationInitialization(ApplicationInitializationContext context);
}

public interface IOnPostApplicationInitialization
{
    Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context);

    void OnPostApplicationInitialization(ApplicationInitializationContext context);
}

public interface IOnApplicationShutdown
{
    Task OnApplicationShutdownAsync(ApplicationShutdownContext context);

    void OnApplicationShutdown(ApplicationShutdownContext context);
}

public interface IDependedTypesProvider
{
    Type[] GetDependedTypes();
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class DependsOnAttribute(params Type[]? dependedTypes) : Attribute, IDependedTypesProvider
{
    public Type[] DependedTypes { get; } = dependedTypes ?? [];

    public virtual Type[] GetDependedTypes() => DependedTypes;
}

public interface IAbpModuleDescriptor
{
    Type Type { get; }

    Assembly Assembly { get; }

    IAbpModule Instance { get; }

    bool IsLoadedAsPlugIn { get; }

    IReadOnlyList<IAbpModuleDescriptor> Dependencies { get; }
}

public interface IModuleContainer
{
    IReadOnlyList<IAbpModuleDescriptor> Modules { get; }
}

public class ServiceConfigurationContext(IServiceCollection services)
{
    public IServiceCollection Services { get; } = Check.NotNull(services);

    public IDictionary<string, object?> Items { get; } = new Dictionary<string, object?>();

    public object? this[string key]
    {
        get => Items.GetOrDefault(key);
        set => Items[key] = value;
    }
}
