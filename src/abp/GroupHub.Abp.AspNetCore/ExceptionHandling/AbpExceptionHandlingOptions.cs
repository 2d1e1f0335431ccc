using System.Net;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

public class AbpExceptionHandlingOptions
{
    /// <summary>Only ever in development: the text of unexpected exceptions goes to the client.</summary>
    public bool SendExceptionsDetailsToClients { get; set; }

    public bool SendStackTraceToClients { get; set; }
}

/// <summary>Which status an error code means; business errors are 403 otherwise.</summary>
public class AbpExceptionHttpStatusCodeOptions
{
    public IDictionary<string, HttpStatusCode> ErrorCodeToHttpStatusCodeMappings { get; } =
        new Dictionary<string, HttpStatusCode>();

    public void Map(string errorCode, HttpStatusCode httpStatusCode) =>
        ErrorCodeToHttpStatusCodeMappings[errorCode] = httpStatusCode;
}
