using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

public interface IHttpExceptionStatusCodeFinder
{
    HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception);
}

internal sealed class DefaultHttpExceptionStatusCodeFinder(
    IOptions<AbpExceptionHttpStatusCodeOptions> options) : IHttpExceptionStatusCodeFinder
{
    public HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception) =>
        FindMapped(exception) ?? exception switch
        {
            IHasHttpStatusCode { HttpStatusCode: > 0 } known => (HttpStatusCode)known.HttpStatusCode,
            BadHttpRequestException unreadable => (HttpStatusCode)unreadable.StatusCode,
            AbpAuthorizationException => IsSignedIn(httpContext)
                ? HttpStatusCode.Forbidden
                : HttpStatusCode.Unauthorized,
            AbpValidationException => HttpStatusCode.BadRequest,
            EntityNotFoundException => HttpStatusCode.NotFound,
            AbpDbConcurrencyException => HttpStatusCode.Conflict,
            NotImplementedException => HttpStatusCode.NotImplemented,
            IBusinessException => HttpStatusCode.Forbidden,
            _ => HttpStatusCode.InternalServerError,
        };

    private HttpStatusCode? FindMapped(Exception exception) =>
        exception is IHasErrorCode { Code: { Length: > 0 } code }
        && options.Value.ErrorCodeToHttpStatusCodeMappings.TryGetValue(code, out var status) ? status : null;

    private static bool IsSignedIn(HttpContext http) => http.User.Identity is { IsAuthenticated: true };
}
