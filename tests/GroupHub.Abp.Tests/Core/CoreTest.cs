using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;

namespace GroupHub.Abp.Tests.Core;

[DependsOn(typeof(AbpTestBaseModule))]
internal sealed class CoreTestModule : AbpModule
{
    public CoreTestModule() => SkipAutoServiceRegistration = true;
}

/// <summary>An application of nothing but the core; a test adds what it is about.</summary>
public abstract class CoreTest : IDisposable
{
    private readonly Lazy<Application> _application;

    protected CoreTest() => _application = new(() => new Application(this));

    public void Dispose()
    {
        if (_application.IsValueCreated)
        {
            _application.Value.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal T Get<T>() where T : notnull => _application.Value.Get<T>();

    protected virtual void Configure(IServiceCollection services) { }

    protected virtual IEnumerable<KeyValuePair<string, string?>> Configuration() => [];

    private sealed class Application(CoreTest test) : AbpIntegratedTest<CoreTestModule>
    {
        private CoreTest Test => test;

        public T Get<T>() where T : notnull => GetRequiredService<T>();

        protected override void BeforeAddApplication(IServiceCollection services)
        {
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Test.Configuration()).Build());
            Test.Configure(services);
        }
    }
}
