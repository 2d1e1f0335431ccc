using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Testing;

public abstract class AbpTestBaseWithServiceProvider
{
    protected IServiceProvider ServiceProvider { get; set; } = default!;

    protected virtual T? GetService<T>() => ServiceProvider.GetService<T>();

    protected virtual T GetRequiredService<T>() where T : notnull => ServiceProvider.GetRequiredService<T>();
}

/// <summary>An application of one start-up module and what it depends on, for one test.</summary>
public abstract class AbpIntegratedTest<TStartupModule> : AbpTestBaseWithServiceProvider, IDisposable
    where TStartupModule : IAbpModule
{
    protected AbpIntegratedTest()
    {
        var services = new ServiceCollection();
        BeforeAddApplication(services);
        Application = services.AddApplication<TStartupModule>(SetAbpApplicationCreationOptions);
        AfterAddApplication(services);

        RootServiceProvider = CreateServiceProvider(services);
        TestServiceScope = RootServiceProvider.CreateScope();
        Application.Initialize(TestServiceScope.ServiceProvider);
        ServiceProvider = Application.ServiceProvider;
    }

    protected IAbpApplicationWithExternalServiceProvider Application { get; }

    protected IServiceProvider RootServiceProvider { get; }

    protected IServiceScope TestServiceScope { get; }

    protected virtual void BeforeAddApplication(IServiceCollection services) { }

    protected virtual void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options) { }

    protected virtual void AfterAddApplication(IServiceCollection services) { }

    protected virtual IServiceProvider CreateServiceProvider(IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });

    public virtual void Dispose()
    {
        Application.Shutdown();
        TestServiceScope.Dispose();
        Application.Dispose();
        (RootServiceProvider as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }
}
