using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp.Authorization;

public class AbpAuthorizationException : AbpException, IHasLogLevel, IHasErrorCode
{
    public AbpAuthorizationException() : base(null) { }

    public AbpAuthorizationException(string message) : base(message) { }

    public AbpAuthorizationException(string message, Exception innerException) : base(message, innerException) { }

    public AbpAuthorizationException(string? message = null, string? code = null, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    public string? Code { get; }

    public AbpAuthorizationException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}

public static class AbpAuthorizationErrorCodes
{
    public const string GivenPolicyHasNotGranted = "Volo.Authorization:010001";
    public const string GivenPolicyHasNotGrantedWithPolicyName = "Volo.Authorization:010002";
    public const string GivenPolicyHasNotGrantedForGivenResource = "Volo.Authorization:010003";
    public const string GivenRequirementHasNotGrantedForGivenResource = "Volo.Authorization:010004";
    public const string GivenRequirementsHasNotGrantedForGivenResource = "Volo.Authorization:010005";
}
