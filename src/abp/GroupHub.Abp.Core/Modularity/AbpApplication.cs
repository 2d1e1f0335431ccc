using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>
/// Runs the modules' configuration phases and start and stop phases, in the order of their dependencies.
/// </summary>
internal class AbpApplication : IAbpApplicationWithExternalServiceProvider
{
    private readonly IReadOnlyList<ModuleDescriptor> _modules;
    private IServiceProvider? _provider;
    private bool _configured;

    public AbpApplication(
        Type startupModule, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
    {
        Check.NotNull(startupModule);
        var options = new AbpApplicationCreationOptions(services);
        optionsAction?.Invoke(options);

        (StartupModuleType, Services) = (startupModule, services);
        ApplicationName = options.ApplicationName ?? startupModule.Assembly.GetName().Name;
        services.AddOptions().AddLogging().AddLocalization();
        services.AddSingleton<IAbpApplication>(this);
        services.AddSingleton<IApplicationInfoAccessor>(this);
        services.AddSingleton<IModuleContainer>(this);
        services.TryAddObjectAccessor<IServiceProvider>();
        _modules = ModuleLoader.Load(startupModule);
        SkipConfigureServices = options.SkipConfigureServices;
    }

    public Type StartupModuleType { get; }

    public IServiceCollection Services { get; }

    public IServiceProvider ServiceProvider =>
        _provider ?? throw new AbpException("The service provider is not set yet.");

    public IReadOnlyList<IAbpModuleDescriptor> Modules => _modules;

    public string? ApplicationName { get; }

    public string InstanceId { get; } = Guid.NewGuid().ToString();

    internal bool SkipConfigureServices { get; }

    public async Task ConfigureServicesAsync()
    {
        RequireUnconfigured();
        var context = Open();
        await _modules.EachAsync<IPreConfigureServices>(m => m.PreConfigureServicesAsync(context));
        var registered = new HashSet<System.Reflection.Assembly>();
        foreach (var module in _modules)
        {
            await module.InPhaseAsync(nameof(IAbpModule.ConfigureServices), () =>
            {
                RegisterAssembly(module, registered);
                return module.Instance.ConfigureServicesAsync(context);
            });
        }

        await _modules.EachAsync<IPostConfigureServices>(m => m.PostConfigureServicesAsync(context));
        Close();
    }

    public void SetServiceProvider(IServiceProvider serviceProvider)
    {
        _provider = Check.NotNull(serviceProvider);
        serviceProvider.GetRequiredService<ObjectAccessor<IServiceProvider>>().Value = serviceProvider;
    }

    public async Task InitializeAsync(IServiceProvider serviceProvider)
    {
        SetServiceProvider(serviceProvider);
        await using var scope = serviceProvider.CreateAsyncScope();
        var context = new ApplicationInitializationContext(scope.ServiceProvider);
        await _modules.EachAsync<IOnPreApplicationInitialization>(m => m.OnPreApplicationInitializationAsync(context));
        await _modules.EachAsync<IOnApplicationInitialization>(m => m.OnApplicationInitializationAsync(context));
        await _modules.EachAsync<IOnPostApplicationInitialization>(
            m => m.OnPostApplicationInitializationAsync(context));
    }

    public void Initialize(IServiceProvider serviceProvider) =>
        InitializeAsync(serviceProvider).GetAwaiter().GetResult();

    public async Task ShutdownAsync()
    {
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationShutdownContext(scope.ServiceProvider);
        foreach (var module in _modules.Reverse())
        {
            if (module.Instance is IOnApplicationShutdown stopping)
            {
                await stopping.OnApplicationShutdownAsync(context);
            }
        }
    }

    public void Shutdown() => ShutdownAsync().GetAwaiter().GetResult();

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private static void RegisterAssembly(ModuleDescriptor module, HashSet<System.Reflection.Assembly> registered)
    {
        if (module.Instance is not AbpModule { SkipAutoServiceRegistration: true } && registered.Add(module.Assembly))
        {
            ((AbpModule)module.Instance).ServiceConfigurationContext.Services.AddAssembly(module.Assembly);
        }
    }

    private ServiceConfigurationContext Open()
    {
        var context = new ServiceConfigurationContext(Services);
        foreach (var module in _modules.Select(m => m.Instance).OfType<AbpModule>())
        {
            module.ServiceConfigurationContext = context;
        }

        Services.TryAddSingleton(context);
        return context;
    }

    private void Close()
    {
        ServiceRegistrationActions.Run(Services);
        foreach (var module in _modules.Select(m => m.Instance).OfType<AbpModule>())
        {
            module.EndConfiguration();
        }

        _configured = true;
    }

    private void RequireUnconfigured()
    {
        if (_configured)
        {
            throw new AbpInitializationException("The services of this application are configured already.");
        }
    }
}
