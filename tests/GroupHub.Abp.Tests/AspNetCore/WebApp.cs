using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Security.Claims;

namespace GroupHub.Abp.Tests.AspNetCore;

/// <summary>A small ABP application with this framework's whole pipeline, started once for these tests.</summary>
public sealed class WebApp : IAsyncLifetime
{
    public static readonly Guid Acme = new("11111111-1111-1111-1111-111111111111");
    public static readonly Guid Globex = new("22222222-2222-2222-2222-222222222222");
    public static readonly Guid Ada = new("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa");

    private WebApplication _app = null!;

    public IServiceProvider Services => _app.Services;

    /// <summary>What an operator would read.</summary>
    internal WebAppLog Log { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration["Settings:Abp.Localization.DefaultLanguage"] = "de";
        builder.Logging.ClearProviders().AddProvider(Log);
        await builder.AddApplicationAsync<WebAppModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public HttpClient At(string host, params (string Name, string Value)[] headers)
    {
        var client = _app.GetTestClient();
        client.BaseAddress = new Uri($"http://{host}/");
        foreach (var (name, value) in headers) client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        return client;
    }

    public HttpClient As(Guid user, Guid? tenant, string host = "localhost", params (string Name, string Value)[] headers)
    {
        var client = At(host, headers);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Test", $"{user}|{tenant}");
        return client;
    }
}

internal sealed class WebAppLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(LogLevel Level, string Line, Exception? Exception)> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((logLevel, formatter(state, exception), exception));

    public void Dispose() { }
}

/// <summary>Believes whatever the header says.</summary>
internal sealed class TestAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header)) return Task.FromResult(AuthenticateResult.NoResult());
        var parts = header.Parameter!.Split('|');
        var identity = new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, parts[0]), new Claim(AbpClaimTypes.UserName, "ada")], "Test");
        if (parts[1].Length > 0) identity.AddClaim(new Claim(AbpClaimTypes.TenantId, parts[1]));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), "Test")));
    }
}
