using System.Net;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Host.Tests;

/// <summary>The product as it is on the Internet: with limits, small ones here, behind a proxy at 10.0.0.1.</summary>
public sealed class LimitedApp : IAsyncLifetime
{
    public const string Proxy = "10.0.0.1";

    private const string From = "Test-From";
    private static readonly (string Name, string Value)[] Settings =
    [
        ("Database:Provider", TestDatabase.Provider), ("App:Domain", "localhost"), ("Demo:Enabled", "false"), ("Client:Required", "false"),
        ("RateLimits:SignInsPerMinute", "3"), ("RateLimits:FoundingsPerMinute", "2"), ("RateLimits:WritesPerMinute", "50"), ("RateLimits:ReadsPerMinute", "50"),
        ("Proxy:Networks:0", "10.0.0.0/8"),
    ];

    private readonly TestDatabase _database = new();
    private WebApplicationFactory<Program> _host = null!;

    public async ValueTask InitializeAsync()
    {
        await _database.CreateAsync();
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(Configure);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>One call whose connection comes from this address.</summary>
    public async Task<HttpResponseMessage> Call(string from, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var client = _host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("http://localhost"), AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post) request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        request.Headers.Add(From, from);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await client.SendAsync(request);
    }

    private void Configure(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.UseSetting("ConnectionStrings:Default", _database.ConnectionString);
        builder.UseSetting("Data:Folder", _database.Folder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, ConnectionFromHeader>());
    }

    /// <summary>The test server knows no network: where a connection comes from is said by the test.</summary>
    private sealed class ConnectionFromHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse(http.Request.Headers[From].ToString());
                return rest(http);
            });
            next(app);
        };
    }
}
