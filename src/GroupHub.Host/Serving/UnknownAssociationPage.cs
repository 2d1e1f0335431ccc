using System.Globalization;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using static System.Net.WebUtility;

namespace GroupHub.Host.Serving;

/// <summary>
/// For a host name that no association has. Nothing of any association may be asked here, so the page stands alone.
/// </summary>
internal static class UnknownAssociationPage
{
    public static async Task<bool> WriteAsync(HttpContext http, Exception missing)
    {
        if (http.Request.Path.StartsWithSegments("/api")) return false;
        var texts = http.RequestServices.GetRequiredService<IStringLocalizer<GroupHubResource>>();
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync($"""
            <!doctype html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>GroupHub</title>
            <link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/sign-in.css"></head>
            <body><header class="bar"><div><span class="logo"><i aria-hidden="true">G</i><span>GroupHub</span></span></div></header>
            <main><div class="card"><h1>{HtmlEncode(texts["Error:NoAssociation"])}</h1>
            <p>{HtmlEncode(texts["Error:NoAssociation:Advice"])}</p></div></main></body></html>
            """, http.RequestAborted);
        return true;
    }
}
