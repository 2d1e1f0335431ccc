using Microsoft.AspNetCore.Http;

namespace GroupHub.Administration;

internal static class Downloads
{
    /// <summary>The body of the answer, as a file that is written while it is read.</summary>
    public static Stream Download(this HttpResponse response, string fileName, string contentType)
    {
        response.ContentType = contentType;
        response.Headers.ContentDisposition = $"attachment; filename={fileName}";
        return response.Body;
    }
}
