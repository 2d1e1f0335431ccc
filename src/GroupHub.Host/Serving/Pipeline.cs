using GroupHub.Host.Operating;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GroupHub.Host.Serving;

/// <summary>What every request goes through, in this order.</summary>
internal static class Pipeline
{
    /// <summary>
    /// Bytes. Nothing that a person fills in comes near it; an endpoint that takes files says so itself.
    /// </summary>
    private const long LargestBody = 1024 * 1024;

    private static readonly PathString Api = "/api";

    public static void AddServing(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = LargestBody);
        services.AddRazorPages();
        services.AddCompression();
        services.AddSingleton<ClientFolders>();
        services.AddSingleton<ClientAssets>();
        services.AddTransient<AssociationLook>();
        (configuration.GetSection("RateLimits").Get<RateLimits>() ?? new RateLimits()).AddTo(services);
        // So much that a long search is refused by its validator, which says why, and not by the server, which says
        // nothing.
        services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestLineSize = 32 * 1024);
        services.Configure<ForwardedHeadersOptions>(
            options => Trust(options, configuration.GetSection("Proxy:Networks").Get<string[]>() ?? []));
    }

    public static void UseGroupHub(this IApplicationBuilder app)
    {
        var configuration = app.ApplicationServices.GetRequiredService<IConfiguration>();
        if (configuration.GetSection("Proxy:Networks").Exists()) app.UseForwardedHeaders();
        app.UseCorrelationId();
        app.UseAbpSecurityHeaders();
        app.UseWhen(http => !http.Request.Path.StartsWithSegments(Api), UseErrorPages);
        app.UseAbpExceptionHandling();
        app.UseKeepableRequests();
        app.UseClientAssets();
        app.UseCompression(Api);
        app.UseRouting();
        // OpenIddict answers for itself while it authenticates: whoever guesses must be stopped before.
        UseLimits(app, configuration, RateLimits.IsSignIn);
        app.UseAuthentication();
        app.UseMultiTenancy();
        app.UseAbpRequestLocalization();
        UseLimits(app, configuration, http => !RateLimits.IsSignIn(http));
        app.UseAuthorization();
        app.UseAuditing();
        app.UseEndpoints(MapAll);
    }

    private static void UseLimits(IApplicationBuilder app, IConfiguration configuration, Func<HttpContext, bool> when)
    {
        if (configuration.GetValue("RateLimits:Enabled", true)) app.UseWhen(when, limited => limited.UseRateLimiter());
    }

    private static void UseErrorPages(IApplicationBuilder pages)
    {
        pages.UseExceptionHandler("/Error");
        pages.UseStatusCodePagesWithReExecute("/Error", "?status={0}");
    }

    private static void MapAll(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapControllers();
        endpoints.MapRazorPages();
        endpoints.MapHealth();
        endpoints.MapApiReference(endpoints.ServiceProvider.GetRequiredService<IHostEnvironment>());
        endpoints.MapGet("/Account/Register", () => Results.Redirect("/join"));
        endpoints.MapClientPages();
    }

    private static void Trust(ForwardedHeadersOptions options, string[] networks)
    {
        options.ForwardedHeaders =
            ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        foreach (var network in networks) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
    }
}
