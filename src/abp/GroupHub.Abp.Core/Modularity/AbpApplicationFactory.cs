using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

public static class AbpApplicationFactory
{
    public static Task<IAbpApplicationWithInternalServiceProvider> CreateAsync<TStartupModule>(
        Action<AbpApplicationCreationOptions>? optionsAction = null) where TStartupModule : IAbpModule =>
        CreateAsync(typeof(TStartupModule), optionsAction);

    public static async Task<IAbpApplicationWithInternalServiceProvider> CreateAsync(
        Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new StandaloneApplication(startupModuleType, optionsAction);
        await ConfigureAsync(application);
        return application;
    }

    public static async Task<IAbpApplicationWithExternalServiceProvider> CreateAsync<TStartupModule>(
        IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
    {
        var application = new AbpApplication(typeof(TStartupModule), services, optionsAction);
        await ConfigureAsync(application);
        return application;
    }

    public static IAbpApplicationWithInternalServiceProvider Create<TStartupModule>(
        Action<AbpApplicationCreationOptions>? optionsAction = null) where TStartupModule : IAbpModule =>
        CreateAsync<TStartupModule>(optionsAction).GetAwaiter().GetResult();

    public static IAbpApplicationWithExternalServiceProvider Create<TStartupModule>(
        IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule =>
        CreateAsync<TStartupModule>(services, optionsAction).GetAwaiter().GetResult();

    private static Task ConfigureAsync(AbpApplication application) =>
        application.SkipConfigureServices ? Task.CompletedTask : application.ConfigureServicesAsync();

    /// <summary>An application that builds its own container.</summary>
    private sealed class StandaloneApplication(Type startupModule, Action<AbpApplicationCreationOptions>? optionsAction)
        : AbpApplication(
            startupModule, new ServiceCollection(), optionsAction), IAbpApplicationWithInternalServiceProvider
    {
        private ServiceProvider? _own;

        public IServiceProvider CreateServiceProvider() => _own ??= Services.BuildServiceProvider();

        public Task InitializeAsync() => InitializeAsync(CreateServiceProvider());

        public void Initialize() => Initialize(CreateServiceProvider());

        public override void Dispose()
        {
            _own?.Dispose();
            base.Dispose();
        }
    }
}
