using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GroupHub.Elastic.Tests;

/// <summary>A server in this process that answers as a test wants it to, and remembers what it was asked.</summary>
public sealed class LittleServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LittleServer(WebApplication app) => _app = app;

    /// <summary>May be changed while the server runs.</summary>
    public RequestDelegate Answer { get; set; } = _ => Task.CompletedTask;

    public ConcurrentQueue<Asked> Requests { get; } = new();

    public Uri Address => new(Addresses.Single().Replace("127.0.0.1", "localhost"));

    private ICollection<string> Addresses =>
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;

    /// <param name="answer">How it answers.</param>
    /// <param name="certificates">Its own, then those of the authorities above it; none for plain HTTP.</param>
    public static async Task<LittleServer> Start(RequestDelegate answer, params X509Certificate2[] certificates)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
        {
            endpoint.Protocols = HttpProtocols.Http1;
            if (certificates is [var own, .. var above])
            {
                endpoint.UseHttps(https => (https.ServerCertificate, https.ServerCertificateChain) = (own, [.. above]));
            }
        }));
        builder.WebHost.UseKestrelHttpsConfiguration();
        var server = new LittleServer(builder.Build()) { Answer = answer };
        server._app.Run(server.HandleAsync);
        await server._app.StartAsync();
        return server;
    }

    public static Task Json(HttpContext http, string json, int status = 200)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(json);
    }

    /// <summary>Promises more than it sends.</summary>
    public static async Task HalfABody(HttpContext http)
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = 1000;
        await http.Response.WriteAsync("""{"took":3,"hits":{"total":""");
        await http.Response.Body.FlushAsync();
    }

    public static Task Never(HttpContext http) => Task.Delay(Timeout.Infinite, http.RequestAborted);

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        http.Request.Body = body;
        var headers = http.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        Requests.Enqueue(
            new Asked(http.Request.Method, http.Request.Path + http.Request.QueryString, headers, body.ToArray()));
        try
        {
            await Answer(http);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }
}

/// <summary>What a server was asked.</summary>
public sealed record Asked(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body);
