using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionApplicationExtensions
{
    public static IAbpApplicationWithExternalServiceProvider AddApplication<TStartupModule>(
        this IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule =>
        AbpApplicationFactory.Create<TStartupModule>(services, optionsAction);

    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule =>
        AbpApplicationFactory.CreateAsync<TStartupModule>(services, optionsAction);
}

public static class ServiceCollectionConfigurationExtensions
{
    public static IConfiguration GetConfiguration(this IServiceCollection services) =>
        services.GetConfigurationOrNull() ?? throw new AbpException(
            $"Could not find an implementation of {typeof(IConfiguration).AssemblyQualifiedName} in the service collection.");

    public static IConfiguration? GetConfigurationOrNull(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<HostBuilderContext>()?.Configuration
        ?? services.GetSingletonInstanceOrNull<IConfiguration>()
        ?? services.LastOrDefault(d => d.ServiceType == typeof(IConfiguration) && !d.IsKeyedService)?
            .ImplementationFactory?.Invoke(NoServices.Instance) as IConfiguration;

    public static IServiceCollection ReplaceConfiguration(
        this IServiceCollection services, IConfiguration configuration)
    {
        services.Add(ServiceDescriptor.Singleton(configuration));
        return services;
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
