using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Writes ABP's error envelope with its header.</summary>
internal static class ErrorEnvelope
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static Task WriteAsync(HttpContext http, int status, RemoteServiceErrorInfo error)
    {
        http.Response.StatusCode = status;
        http.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsJsonAsync(new RemoteServiceErrorResponse(error), Json, http.RequestAborted);
    }
}
