using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>A part of the application: what it needs, what it registers, what it does at start and stop.</summary>
public abstract class AbpModule :
    IAbpModule,
    IOnPreApplicationInitialization,
    IOnApplicationInitialization,
    IOnPostApplicationInitialization,
    IOnApplicationShutdown,
    IPreConfigureServices,
    IPostConfigureServices
{
    private ServiceConfigurationContext? _context;

    /// <summary>True when the module registers the services of its own assembly by hand.</summary>
    protected internal bool SkipAutoServiceRegistration { get; protected set; }

    protected internal ServiceConfigurationContext ServiceConfigurationContext
    {
        get => _context ?? throw new AbpException(
            $"{nameof(ServiceConfigurationContext)} is only available while services are being configured.");
        internal set => _context = value;
    }

    public virtual void PreConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task PreConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PreConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void ConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task ConfigureServicesAsync(ServiceConfigurationContext context)
    {
        ConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PostConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task PostConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PostConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void OnPreApplicationInitialization(ApplicationInitializationContext context) { }

    public virtual Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPreApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationInitialization(ApplicationInitializationContext context) { }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPostApplicationInitialization(ApplicationInitializationContext context) { }

    public virtual Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPostApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationShutdown(ApplicationShutdownContext context) { }

    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        OnApplicationShutdown(context);
        return Task.CompletedTask;
    }

    public static bool IsAbpModule(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericType: false } && typeof(IAbpModule).IsAssignableFrom(type);

    internal void EndConfiguration() => _context = null;

    protected void Configure<TOptions>(Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.Configure(configureOptions);

    protected void Configure<TOptions>(string name, Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.Configure(name, configureOptions);

    protected void Configure<TOptions>(IConfiguration configuration) where TOptions : class =>
        ServiceConfigurationContext.Services.Configure<TOptions>(configuration);

    protected void PreConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.PreConfigure(configureOptions);

    protected void PostConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.PostConfigure(configureOptions);

    protected void PostConfigureAll<TOptions>(Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.PostConfigureAll(configureOptions);
}
