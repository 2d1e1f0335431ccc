using Microsoft.AspNetCore.Http;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Passes a request on to a real server, so that a test can stand between.</summary>
internal static class Forward
{
    private static readonly HttpMessageInvoker Http = new(new SocketsHttpHandler());

    public static async Task To(Uri server, HttpContext http)
    {
        http.Request.Body.Position = 0;
        using var request = new HttpRequestMessage(
            new HttpMethod(http.Request.Method), new Uri(server, http.Request.Path + http.Request.QueryString.Value));
        if (http.Request.ContentLength > 0)
        {
            request.Content = new StreamContent(http.Request.Body)
            {
                Headers = { { "Content-Type", http.Request.ContentType } },
            };
        }
        using var response = await Http.SendAsync(request, http.RequestAborted);
        http.Response.StatusCode = (int)response.StatusCode;
        http.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
