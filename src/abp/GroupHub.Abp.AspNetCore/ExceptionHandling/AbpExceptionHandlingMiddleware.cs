using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;
using Volo.Abp.Logging;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// Turns every failure under <c>/api</c>, thrown or bare, into ABP's error envelope. Pages have their own error page.
/// </summary>
internal sealed partial class AbpExceptionHandlingMiddleware(
    RequestDelegate next,
    IHttpExceptionStatusCodeFinder statusCodes,
    DefaultExceptionToErrorInfoConverter errors,
    RequestCultureFinder cultures,
    ILogger<AbpExceptionHandlingMiddleware> logger)
{
    private static readonly PathString Api = "/api";

    public Task InvokeAsync(HttpContext http) =>
        http.Request.Path.StartsWithSegments(Api) ? HandleAsync(http) : next(http);

    private async Task HandleAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, exception);
            return;
        }

        if (IsBareError(http.Response))
            await WriteAsync(http, http.Response.StatusCode, () => errors.DescribeStatus(http.Response.StatusCode));
    }

    private Task AnswerAsync(HttpContext http, Exception exception)
    {
        if (http.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return Task.CompletedTask;
        }

        var status = (int)statusCodes.GetStatusCode(http, exception);
        Log(exception, status);
        http.Response.Headers.ContentLength = null;
        http.Response.Headers.ContentType = default;
        if (status != StatusCodes.Status401Unauthorized)
            return WriteAsync(http, status, () => errors.Convert(exception));
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>In the request's own culture, which has already been left here.</summary>
    private async Task WriteAsync(HttpContext http, int status, Func<RemoteServiceErrorInfo> describe)
    {
        cultures.Enter(http);
        await ErrorEnvelope.WriteAsync(http, status, describe());
    }

    private static bool IsBareError(HttpResponse response) =>
        response is
        {
            StatusCode: >= 400 and not StatusCodes.Status401Unauthorized,
            HasStarted: false,
            ContentLength: null or 0,
            ContentType: null,
        };

    private void Log(Exception exception, int status)
    {
        var level =
            exception is IHasLogLevel { LogLevel: var own } ? own : status >= 500 ? LogLevel.Error : LogLevel.Warning;
        var code = (exception as IHasErrorCode)?.Code ?? exception.GetType().Name;
        // Who throws a business exception knows what is wrong. While a server is away that happens hundreds of times a
        // second, and where in the program it was noticed would bury what else there is to read.
        if (status < 500) LogRefusal(level, status, code, exception.Message);
        else if (exception is IBusinessException) LogAway(level, status, code, exception.GetBaseException().Message);
        else LogFailure(level, exception, status);
    }

    [LoggerMessage(EventId = 1, Message = "The request failed ({Status}).")]
    private partial void LogFailure(LogLevel level, Exception exception, int status);

    [LoggerMessage(EventId = 2, Message = "The request was refused: {Status} {Code} {Reason}")]
    private partial void LogRefusal(LogLevel level, int status, string code, string reason);

    [LoggerMessage(EventId = 3, Message = "The request could not be served: {Status} {Code} {Reason}")]
    private partial void LogAway(LogLevel level, int status, string code, string reason);
}
