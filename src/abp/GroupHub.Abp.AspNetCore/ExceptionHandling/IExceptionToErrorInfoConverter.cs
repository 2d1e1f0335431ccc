using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

public interface IExceptionToErrorInfoConverter
{
    /// <summary>What the client is told: localised, and nothing of our inside.</summary>
    RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null);
}
