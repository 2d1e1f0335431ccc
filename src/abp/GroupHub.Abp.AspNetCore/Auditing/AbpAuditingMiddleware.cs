using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Users;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>
/// Keeps what a request has changed, or why it failed. Reading leaves no trace unless the options ask for it.
/// </summary>
internal sealed partial class AbpAuditingMiddleware(
    RequestDelegate next,
    IAuditingManager auditingManager,
    ICurrentUser user,
    IOptions<AbpAuditingOptions> options,
    ILogger<AbpAuditingMiddleware> logger)
{
    private readonly AbpAuditingOptions _options = options.Value;

    public Task InvokeAsync(HttpContext http) => IsWatched(http) ? WatchAsync(http) : next(http);

    private bool IsWatched(HttpContext http) =>
        _options.IsEnabled
        && (_options.IsEnabledForGetRequests
            || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        && (_options.IsEnabledForAnonymousUsers || user.IsAuthenticated)
        && http.GetEndpoint()?.Metadata.GetMetadata<DisableAuditingAttribute>() is null;

    private async Task WatchAsync(HttpContext http)
    {
        using var audit = auditingManager.BeginScope();
        var log = auditingManager.Current!.Log;
        try
        {
            await next(http);
        }
        catch (Exception exception)
        {
            log.Exceptions.Add(exception);
            throw;
        }
        finally
        {
            if (IsWorthKeeping(log)) await SaveAsync(audit);
        }
    }

    /// <summary>What a person was rightly refused is no news; what was changed or broke is.</summary>
    private bool IsWorthKeeping(AuditLogInfo log) =>
        log.EntityChanges.Count > 0 || log.Actions.Count > 0 || log.Comments.Count > 0
        || (_options.AlwaysLogOnException
            && log.Exceptions.Exists(exception => exception is not (IHasErrorCode or AbpValidationException)));

    private async Task SaveAsync(IAuditLogSaveHandle audit)
    {
        try
        {
            await audit.SaveAsync();
        }
        catch (Exception exception) when (_options.HideErrors)
        {
            // The request itself is done; that its record is missing must be seen, but not by the client.
            LogLost(exception);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The audit log of a request could not be kept.")]
    private partial void LogLost(Exception exception);
}
