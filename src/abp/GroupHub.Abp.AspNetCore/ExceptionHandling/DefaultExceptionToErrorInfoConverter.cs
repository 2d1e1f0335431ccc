using System.Collections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Http;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

internal sealed class DefaultExceptionToErrorInfoConverter(
    IStringLocalizer<AbpExceptionHandlingResource> texts,
    IStringLocalizerFactory localizers,
    IOptions<AbpExceptionLocalizationOptions> codeNamespaces,
    IOptions<AbpExceptionHandlingOptions> defaults) : IExceptionToErrorInfoConverter
{
    public RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null)
    {
        var wanted = new AbpExceptionHandlingOptions
        {
            SendExceptionsDetailsToClients = defaults.Value.SendExceptionsDetailsToClients,
            SendStackTraceToClients = defaults.Value.SendStackTraceToClients,
        };
        options?.Invoke(wanted);

        var error = Describe(Unwrap(exception), wanted);
        if (exception is IHasErrorCode { Code: { Length: > 0 } code }) error.Code = code;
        if (exception is IBusinessException or IUserFriendlyException) error.Data = CopyOf(exception.Data);
        return error;
    }

    private RemoteServiceErrorInfo Describe(Exception exception, AbpExceptionHandlingOptions wanted) => exception switch
    {
        AbpValidationException invalid => ValidationErrors.Describe(invalid, texts),
        IUserFriendlyException => new(exception.Message, (exception as IHasErrorDetails)?.Details),
        IBusinessException when FindText(exception) is { } text => new(text, (exception as IHasErrorDetails)?.Details),
        AbpDbConcurrencyException => new(texts["AbpDbConcurrencyErrorMessage"]),
        EntityNotFoundException => new(texts["DefaultErrorMessage404"], texts["DefaultErrorMessage404Detail"]),
        AbpAuthorizationException => new(texts["DefaultErrorMessage403"], texts["DefaultErrorMessage403Detail"]),
        BadHttpRequestException unreadable => DescribeStatus(unreadable.StatusCode),
        NotImplementedException => DescribeStatus(StatusCodes.Status501NotImplemented),
        _ when wanted.SendExceptionsDetailsToClients =>
            new(exception.Message, wanted.SendStackTraceToClients ? exception.ToString() : null),
        _ => new(texts["InternalServerErrorMessage"]),
    };

    /// <summary>The text for a bare status, such as an unknown route's 404.</summary>
    public RemoteServiceErrorInfo DescribeStatus(int status)
    {
        var message = texts[$"DefaultErrorMessage{status}"];
        if (message.ResourceNotFound) return new RemoteServiceErrorInfo(texts["DefaultErrorMessage"]);
        var detail = texts[$"DefaultErrorMessage{status}Detail"];
        return new RemoteServiceErrorInfo(message, detail.ResourceNotFound ? null : detail.Value);
    }

    private string? FindText(Exception exception)
    {
        if (exception is not IHasErrorCode { Code: { Length: > 0 } code }) return null;
        if (FindResource(code) is not { } resource) return null;
        var text = localizers.Create(resource)[code];
        return text.ResourceNotFound ? null : Fill(text.Value, exception.Data);
    }

    private Type? FindResource(string code)
    {
        var colon = code.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : codeNamespaces.Value.ErrorCodeNamespaceMappings.GetValueOrDefault(code[..colon]);
    }

    private static string Fill(string text, IDictionary data)
    {
        foreach (DictionaryEntry entry in data)
            text = text.Replace($"{{{entry.Key}}}", entry.Value?.ToString(), StringComparison.Ordinal);
        return text;
    }

    private static Dictionary<string, object?> CopyOf(IDictionary data) =>
        data.Cast<DictionaryEntry>().ToDictionary(entry => entry.Key.ToString()!, entry => entry.Value);

    private static Exception Unwrap(Exception exception) =>
        exception is AggregateException { InnerException: AbpValidationException or IBusinessException
            or EntityNotFoundException } many
            ? many.InnerException!
            : exception;
}
