using System.Net.Http.Headers;
using GroupHub.Abp.EventBus;
using GroupHub.Directory;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;

namespace GroupHub.TestKit;

/// <summary>
/// The whole product in this process, on a database of its own, driven over HTTP. Started once for a test program:
/// <c>[assembly: AssemblyFixture(typeof(GroupHubApp))]</c>. Tests share it, so each makes what it needs.
/// </summary>
public class GroupHubApp : IAsyncLifetime
{
    /// <summary>The product makes a database with two associations once; all others begin as copies of it.</summary>
    private static readonly Lazy<Task<GroupHubApp>> Fresh = new(MakeFresh);

    private readonly TestDatabase _database;
    private readonly GroupHubApp? _first;
    private IReadOnlyDictionary<string, string> _settings = new Dictionary<string, string>();
    private WebApplicationFactory<Program> _host = null!;

    public GroupHubApp() => _database = new();

    private GroupHubApp(GroupHubApp first) => (_first, _database, _settings) = (first, first._database, first._settings);

    public Association Acme { get; private set; } = null!;

    public Association Globex { get; private set; } = null!;

    public TestUser HostAdmin { get; private set; } = null!;

    public Mailbox Mails { get; private set; } = null!;

    public static bool IsPostgreSql => TestDatabase.IsPostgreSql;

    public string ConnectionString => _database.ConnectionString;

    /// <summary>One for a single test, with settings of its own.</summary>
    public static async Task<GroupHubApp> Start(IReadOnlyDictionary<string, string> settings)
    {
        var app = new GroupHubApp { _settings = settings };
        await app.InitializeAsync();
        return app;
    }

    /// <summary>A second host on the database of this one, with the same settings.</summary>
    public async Task<GroupHubApp> StartBeside()
    {
        var second = new GroupHubApp(this);
        await second.InitializeAsync();
        return second;
    }

    public async ValueTask InitializeAsync()
    {
        Mails = new Mailbox(Path.Combine(_database.Folder, "mail"));
        var begin = _first ?? await Fresh.Value;
        if (_first is null) await _database.CopyAsync(begin._database);
        (HostAdmin, Acme, Globex) = (begin.HostAdmin, begin.Acme, begin.Globex);
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(Configure);
        _ = _host.Server;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        if (_first is null) await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static async Task<GroupHubApp> MakeFresh()
    {
        var app = new GroupHubApp();
        await using (app._host = new WebApplicationFactory<Program>().WithWebHostBuilder(app.Configure))
        {
            app.HostAdmin = await app.FindUser(null, "localhost", "admin");
            (app.Acme, app.Globex) = (await app.Found("acme"), await app.Found("globex"));
            await app._host.Services.GetRequiredService<IEventDeliveries>().SettleAsync(CancellationToken.None);
        }

        await app._database.CloseAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => app._database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return app;
    }

    /// <summary>A new association with an admin, made by the host as it would be by hand.</summary>
    public async Task<Association> Found(string slug)
    {
        var email = $"admin@{slug}.example";
        var tenant = await As(HostAdmin).Post<TenantMade>("/api/multi-tenancy/tenants", new { name = slug, adminEmailAddress = email, adminPassword = "Secret-2026" });
        return new Association(tenant.Id, slug, await FindUser(tenant.Id, slug, "admin"));
    }

    /// <summary>Somebody who has not signed in, at an association's address.</summary>
    public Caller Visitor(Association at) => new(Client(at.Address));

    /// <summary>Somebody who has not signed in, at the host's own address.</summary>
    public Caller VisitorOfTheHost() => new(Client(new Uri("http://localhost")));

    public Caller As(TestUser user) => As(user, user.TenantId is null ? new Uri("http://localhost") : new Uri($"http://{user.Slug}.localhost"));

    /// <summary>Signed in at home, calling at another address.</summary>
    public Caller As(TestUser user, Uri address)
    {
        var home = user.TenantId is null ? new Uri("http://localhost") : new Uri($"http://{user.Slug}.localhost");
        var client = Client(address);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.For(_host.Services, user, home));
        return new Caller(client);
    }

    /// <summary>Waits until all that was published has been handled, and found by searching.</summary>
    public async Task Settled()
    {
        await _host.Services.GetRequiredService<IEventDeliveries>().SettleAsync(TestContext.Current.CancellationToken);
        await _host.Services.GetRequiredService<IDirectoryUpdates>()
            .CatchUpAsync(TestContext.Current.CancellationToken);
    }

    public async Task<TestUser> FindUser(Guid? tenantId, string slug, string userNameOrEmail)
    {
        using var tenant = _host.Services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var work = _host.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var users = work.ServiceProvider.GetRequiredService<IdentityUserManager>();
        var user = await users.FindByNameAsync(userNameOrEmail) ?? await users.FindByEmailAsync(userNameOrEmail)
            ?? throw new InvalidOperationException($"{userNameOrEmail} has no account.");
        var roles = await users.GetRolesAsync(user);
        await work.CompleteAsync();
        return new TestUser(tenantId, slug, user.Id, user.Email!, [.. roles]);
    }

    /// <summary>For what has no door to the outside: the clock, the database, a service under load.</summary>
    public IServiceProvider Services => _host.Services;

    private HttpClient Client(Uri address) => _host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = address, AllowAutoRedirect = false });

    private void Configure(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Database:Provider", TestDatabase.Provider);
        builder.UseSetting("ConnectionStrings:Default", _database.ConnectionString);
        builder.UseSetting("Data:Folder", _database.Folder);
        builder.UseSetting("App:Domain", "localhost");
        builder.UseSetting("RateLimits:Enabled", "false");
        builder.UseSetting("Demo:Enabled", "false");
        builder.UseSetting("Client:Required", "false");
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
        // A password is as good after one round as after a hundred thousand, for whom nobody attacks.
        builder.ConfigureServices(services => services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1));
        builder.ConfigureServices(StandIn);
    }

    /// <summary>What a test program puts in the place of a real edge.</summary>
    protected virtual void StandIn(IServiceCollection services)
    {
    }

    private sealed record TenantMade(Guid Id);
}

/// <summary>A test that talks to the whole product.</summary>
public abstract class FeatureTest(GroupHubApp app)
{
    protected GroupHubApp App { get; } = app;

    protected Association Acme => App.Acme;

    protected Association Globex => App.Globex;

    protected Caller Visitor => App.Visitor(Acme);

    protected Caller Admin => App.As(Acme.Admin);

    protected Caller As(TestUser user) => App.As(user);

    /// <summary>An e-mail address that no other test uses.</summary>
    protected static string NewEmail(string name = "ada") => $"{name}.{Guid.NewGuid():N}@people.example";
}
