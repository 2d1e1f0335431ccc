using System.Collections;

namespace Volo.Abp.Http;

/// <summary>What a client is told of an error; ABP's wire form.</summary>
public class RemoteServiceErrorInfo
{
    public RemoteServiceErrorInfo()
    {
    }

    public RemoteServiceErrorInfo(string message, string? details = null, string? code = null, IDictionary? data = null)
    {
        Message = message;
        Details = details;
        Code = code;
        Data = data ?? new Dictionary<string, object?>();
    }

    public string? Code { get; set; }

    public string? Message { get; set; }

    public string? Details { get; set; }

    public IDictionary Data { get; set; } = new Dictionary<string, object?>();

    public RemoteServiceValidationErrorInfo[]? ValidationErrors { get; set; }
}

/// <summary>The envelope: <c>{ "error": { … } }</c>.</summary>
public class RemoteServiceErrorResponse(RemoteServiceErrorInfo error)
{
    public RemoteServiceErrorInfo Error { get; set; } = error;
}

/// <summary>One thing that is wrong with the input, and the members it concerns.</summary>
public class RemoteServiceValidationErrorInfo
{
    public RemoteServiceValidationErrorInfo()
    {
    }

    public RemoteServiceValidationErrorInfo(string message, string[]? members = null)
    {
        Message = message;
        Members = members ?? [];
    }

    public string? Message { get; set; }

    public string[] Members { get; set; } = [];
}
