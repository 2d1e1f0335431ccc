using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace GroupHub.Host.Serving;

/// <summary>
/// Answers of the API travel compressed: the texts of a language alone are 220 kB, and a phone at a meeting has one
/// bar. Only these: no other site can make a browser send the token that they need, so that nobody can guess from
/// lengths what stands in them (BREACH). Pages with forms are asked for with a cookie, and stay as they are.
/// </summary>
internal static class Compression
{
    /// <summary>Beside JSON, what is exported and subscribed to.</summary>
    private static readonly string[] Tables = ["text/csv", "text/calendar", "text/vcard"];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(Tables);
        });
        // At the fastest, texts are a fifth larger.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }

    public static void UseCompression(this IApplicationBuilder app, PathString under) =>
        app.UseWhen(http => http.Request.Path.StartsWithSegments(under), api => api.UseResponseCompression());
}
