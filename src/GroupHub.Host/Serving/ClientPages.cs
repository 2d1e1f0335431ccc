using System.Globalization;
using System.Net;

namespace GroupHub.Host.Serving;

/// <summary>The two clients' pages: every address that is nothing else belongs to one of them.</summary>
internal static class ClientPages
{
    private const string ConsolePath = "/app";

    public static void UseClientAssets(this IApplicationBuilder app)
    {
        var assets = app.ApplicationServices.GetRequiredService<ClientAssets>();
        assets.Refresh();
        app.Use((http, next) => IsRead(http.Request) && assets.Find(http.Request.Path.Value) is { } asset
            ? ClientAssets.WriteAsync(http, asset)
            : next(http));
    }

    public static void MapClientPages(this IEndpointRouteBuilder endpoints)
    {
        var folders = endpoints.ServiceProvider.GetRequiredService<ClientFolders>();
        Map(endpoints, "{*path:nonfile}", folders.Public);
        Map(endpoints, $"{ConsolePath}/{{*path:nonfile}}", folders.Console);
        foreach (var ours in (string[])["api", "connect", ".well-known", "openapi", "health", "Account"])
        {
            endpoints.MapFallback($"/{ours}/{{*path}}", NotFoundAsync).WithOrder(int.MaxValue - 1);
        }
    }

    private static void Map(IEndpointRouteBuilder endpoints, string pattern, string folder) =>
        endpoints.MapFallback(pattern, http => WriteAsync(http, Path.Combine(folder, "index.html")));

    private static Task NotFoundAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>
    /// Name, language, colour and nonce go into the page, so that it is right before its script has loaded.
    /// </summary>
    private static async Task WriteAsync(HttpContext http, string file)
    {
        http.RequestServices.GetRequiredService<ClientAssets>().Refresh();
        if (!IsRead(http.Request) || !File.Exists(file))
        {
            http.Response.StatusCode = IsRead(http.Request)
                ? StatusCodes.Status404NotFound
                : StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var look = await http.RequestServices.GetRequiredService<AssociationLook>().GetAsync();
        var nonce = ContentSecurity.AllowStyles(http);
        var page = (await File.ReadAllTextAsync(file, http.RequestAborted))
            .Replace("CSP_NONCE", nonce, StringComparison.Ordinal)
            .Replace(
                "<html lang=\"en\"",
                $"<html lang=\"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}\"",
                StringComparison.Ordinal)
            .Replace(
                "<title>GroupHub</title>", $"<title>{WebUtility.HtmlEncode(look.Name)}</title>",
                StringComparison.Ordinal)
            .Replace(
                "</head>", $"<style nonce=\"{nonce}\">:root{{--gh-accent:{look.Accent}}}</style></head>",
                StringComparison.Ordinal);
        if (IsAboutPeople(http.Request.Path)) http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(page, http.RequestAborted);
    }

    /// <summary>
    /// People are listed for visitors, not for search engines; not all of those run the script that says so in the
    /// page.
    /// </summary>
    private static bool IsAboutPeople(PathString path) =>
        path.StartsWithSegments("/directory") || path.StartsWithSegments("/visits");

    private static bool IsRead(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
