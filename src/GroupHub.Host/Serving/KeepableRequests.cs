namespace GroupHub.Host.Serving;

/// <summary>
/// NUL, which no database keeps, is left out of queries and cookies, as it is of JSON. The server itself refuses it in
/// paths, and in forms whoever reads them: those are refused here, before somebody takes that for a fault of ours.
/// </summary>
internal static class KeepableRequests
{
    private const string Nul = "%00", FormType = "application/x-www-form-urlencoded";

    public static void UseKeepableRequests(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var request = http.Request;
        if (HasNul(request.QueryString.Value))
            request.QueryString = new QueryString(Without(request.QueryString.Value));
        if (request.Headers.Cookie.Any(HasNul))
            request.Headers.Cookie = request.Headers.Cookie.Select(Without).ToArray();
        if (await IsReadableAsync(request, http.RequestAborted)) await next(http);
        else http.Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    private static async Task<bool> IsReadableAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true) return true;
        try
        {
            await request.ReadFormAsync(cancellation);
            return true;
        }
        catch (InvalidDataException)
        {
            // It does not say what a form says.
            return false;
        }
    }

    private static bool HasNul(string? text) => text?.Contains(Nul, StringComparison.Ordinal) == true;

    private static string Without(string? text) => text!.Replace(Nul, "", StringComparison.Ordinal);
}
