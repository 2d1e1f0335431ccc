using Microsoft.Extensions.Logging;

namespace Volo.Abp.ExceptionHandling
{
    public interface IHasErrorCode
    {
        string? Code { get; }
    }

    public interface IHasErrorDetails
    {
        string? Details { get; }
    }

    public interface IHasHttpStatusCode
    {
        int HttpStatusCode { get; }
    }
}

namespace Volo.Abp.Logging
{
    public interface IHasLogLevel
    {
        LogLevel LogLevel { get; set; }
    }

    public interface IExceptionWithSelfLogging
    {
        void Log(ILogger logger);
    }
}
