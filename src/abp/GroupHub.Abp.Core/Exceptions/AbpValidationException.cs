using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;
using Volo.Abp.Logging;

namespace Volo.Abp.Validation;

public interface IHasValidationErrors
{
    IList<ValidationResult> ValidationErrors { get; }
}

public class AbpValidationException : AbpException, IHasLogLevel, IHasValidationErrors, IExceptionWithSelfLogging
{
    public AbpValidationException() : this([]) { }

    public AbpValidationException(string message) : this(message, []) { }

    public AbpValidationException(IList<ValidationResult> validationErrors) => ValidationErrors = validationErrors;

    public AbpValidationException(string message, IList<ValidationResult> validationErrors)
        : base(message) => ValidationErrors = validationErrors;

    public AbpValidationException(string message, Exception innerException)
        : base(message, innerException) => ValidationErrors = [];

    public IList<ValidationResult> ValidationErrors { get; }

    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    public void Log(ILogger logger)
    {
        if (ValidationErrors.Count == 0 || !logger.IsEnabled(LogLevel))
        {
            return;
        }

        var errors = string.Join("; ", ValidationErrors.Select(Describe));
#pragma warning disable CA1848, CA2254 // A rare message whose level belongs to the exception.
        logger.Log(LogLevel, "There are {Count} validation errors: {Errors}", ValidationErrors.Count, errors);
#pragma warning restore CA1848, CA2254
    }

    private static string Describe(ValidationResult error) =>
        $"{error.ErrorMessage} ({string.Join(", ", error.MemberNames)})";
}
