using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp;

public class AbpException : Exception
{
    public AbpException() { }
    public AbpException(string? message) : base(message) { }
    public AbpException(string? message, Exception? innerException) : base(message, innerException) { }
}

public class AbpInitializationException : AbpException
{
    public AbpInitializationException() { }
    public AbpInitializationException(string message) : base(message) { }
    public AbpInitializationException(string message, Exception innerException) : base(message, innerException) { }
}

public class AbpShutdownException : AbpException
{
    public AbpShutdownException() { }
    public AbpShutdownException(string message) : base(message) { }
    public AbpShutdownException(string message, Exception innerException) : base(message, innerException) { }
}

public interface IBusinessException;

public interface IUserFriendlyException : IBusinessException;

public class BusinessException : Exception, IBusinessException, IHasErrorCode, IHasErrorDetails, IHasLogLevel
{
    public BusinessException(
        string? code = null,
        string? message = null,
        string? details = null,
        Exception? innerException = null,
        LogLevel logLevel = LogLevel.Warning)
        : base(message, innerException)
    {
        Code = code;
        Details = details;
        LogLevel = logLevel;
    }

    public string? Code { get; set; }

    public string? Details { get; set; }

    public LogLevel LogLevel { get; set; }

    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}

public class UserFriendlyException : BusinessException, IUserFriendlyException
{
    public UserFriendlyException(
        string message,
        string? code = null,
        string? details = null,
        Exception? innerException = null,
        LogLevel logLevel = LogLevel.Warning)
        : base(code, message, details, innerException, logLevel)
    {
    }
}
