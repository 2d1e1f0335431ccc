using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Tests.Modules;

/// <summary>The application modules behind HTTP, on an SQLite file of their own.</summary>
public sealed class ModulesApp : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"abp-modules-{Guid.NewGuid():N}.db");
    private WebApplication _app = null!;

    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = $"Data Source={_file}",
            ["App:HostAdmin:Password"] = "Host-2026!",
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await builder.AddApplicationAsync<ModulesTestModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    public HttpClient Client() => _app.GetTestClient();

    /// <summary>Runs in a tenant (or the host) and in one unit of work, as a request would.</summary>
    public async Task<T> InAsync<T>(Guid? tenantId, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await work(scope.ServiceProvider);
        await unitOfWork.CompleteAsync();
        return result;
    }

    public Task InAsync(Guid? tenantId, Func<IServiceProvider, Task> work) => InAsync(tenantId, async services =>
    {
        await work(services);
        return true;
    });
}

/// <summary>They share one database with one writer, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ModulesTests : ICollectionFixture<ModulesApp>
{
    public const string Name = "Modules";
}
