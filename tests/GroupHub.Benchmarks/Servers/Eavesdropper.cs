using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GroupHub.Benchmarks.Servers;

/// <summary>Stands between the product and a search server, and remembers the searches.</summary>
internal sealed class Eavesdropper : IAsyncDisposable
{
    private static readonly HttpMessageInvoker Http = new(new SocketsHttpHandler());

    private readonly WebApplication _app;
    private readonly Uri _server;
    private readonly ConcurrentQueue<(string Path, string Body)> _heard = new();

    private Eavesdropper(WebApplication app, Uri server) => (_app, _server) = (app, server);

    public Uri Address => new(_app.Urls.Single());

    public IReadOnlyCollection<(string Path, string Body)> Heard => _heard;

    public static async Task<Eavesdropper> StartAsync(Uri server)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var between = new Eavesdropper(builder.Build(), server);
        between._app.Run(between.ForwardAsync);
        await between._app.StartAsync();
        return between;
    }

    public void Forget() => _heard.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ForwardAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var (path, body) = (http.Request.Path + http.Request.QueryString, await reader.ReadToEndAsync());
        if (http.Request.Path.Value!.EndsWith("/_search", StringComparison.Ordinal)) _heard.Enqueue((path, body));
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), new Uri(_server, path));
        if (body.Length > 0) request.Content = new StringContent(body, null, http.Request.ContentType?.Split(';')[0] ?? "application/json");
        using var response = await Http.SendAsync(request, http.RequestAborted);
        http.Response.StatusCode = (int)response.StatusCode;
        http.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
