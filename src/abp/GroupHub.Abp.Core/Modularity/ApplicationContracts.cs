using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

public class ApplicationInitializationContext(IServiceProvider serviceProvider)
{
    public IServiceProvider ServiceProvider { get; set; } = Check.NotNull(serviceProvider);
}

public class ApplicationShutdownContext(IServiceProvider serviceProvider)
{
    public IServiceProvider ServiceProvider { get; } = Check.NotNull(serviceProvider);
}

public interface IApplicationInfoAccessor
{
    string? ApplicationName { get; }

    string InstanceId { get; }
}

public interface IAbpApplication : IModuleContainer, IApplicationInfoAccessor, IDisposable
{
    Type StartupModuleType { get; }

    IServiceCollection Services { get; }

    IServiceProvider ServiceProvider { get; }

    Task ConfigureServicesAsync();

    Task ShutdownAsync();

    void Shutdown();
}

public interface IAbpApplicationWithExternalServiceProvider : IAbpApplication
{
    void SetServiceProvider(IServiceProvider serviceProvider);

    Task InitializeAsync(IServiceProvider serviceProvider);

    void Initialize(IServiceProvider serviceProvider);
}

public interface IAbpApplicationWithInternalServiceProvider : IAbpApplication
{
    IServiceProvider CreateServiceProvider();

    Task InitializeAsync();

    void Initialize();
}

public class AbpApplicationCreationOptions(IServiceCollection services)
{
    public IServiceCollection Services { get; } = Check.NotNull(services);

    public AbpConfigurationBuilderOptions Configuration { get; } = new();

    public bool SkipConfigureServices { get; set; }

    public string? ApplicationName { get; set; }

    public string? Environment { get; set; }
}
