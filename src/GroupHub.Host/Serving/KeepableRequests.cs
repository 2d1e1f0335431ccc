using GroupHub.Foundation;
using Microsoft.Extensions.Primitives;

namespace GroupHub.Host.Serving;

/// <summary>Signs that no database keeps are left out of addresses, cookies and forms, as they are of JSON.</summary>
internal static class KeepableRequests
{
    private const string Nul = "%00", FormType = "application/x-www-form-urlencoded";

    public static void UseKeepableRequests(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var request = http.Request;
        if (request.Path.Value is { } path) request.Path = KeepableText.Of(path);
        if (HasNul(request.QueryString.Value)) request.QueryString = new QueryString(Without(request.QueryString.Value));
        if (request.Headers.Cookie.Any(HasNul)) request.Headers.Cookie = request.Headers.Cookie.Select(Without).ToArray();
        if (IsForm(request)) await CleanForm(request, http.RequestAborted);
        await next(http);
    });

    private static bool IsForm(HttpRequest request) => request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) == true;

    private static async Task CleanForm(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var form = await request.ReadFormAsync(cancellation);
            var fields = form.Where(field => KeepableText.Of(field.Key) == field.Key);
            request.Form = new FormCollection(fields.ToDictionary(field => field.Key, field => Clean(field.Value)));
        }
        catch (InvalidDataException)
        {
            // What is no form, whoever wants to read it refuses.
        }
    }

    private static StringValues Clean(StringValues values) => values.Select(value => KeepableText.Of(value ?? "")).ToArray();

    private static bool HasNul(string? text) => text?.Contains(Nul, StringComparison.Ordinal) == true;

    private static string Without(string? text) => text!.Replace(Nul, "", StringComparison.Ordinal);
}
