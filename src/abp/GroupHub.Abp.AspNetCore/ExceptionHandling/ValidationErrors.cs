using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Volo.Abp.Http;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// Says what is wrong with an input twice: per member for our forms, and as a readable list for ABP's stock dialogs.
/// </summary>
internal static class ValidationErrors
{
    public static RemoteServiceErrorInfo Describe(IHasValidationErrors invalid, IStringLocalizer texts)
    {
        var errors = invalid.ValidationErrors.Select(ToWire).ToArray();
        return new RemoteServiceErrorInfo(texts["ValidationErrorMessage"], Narrate(errors, texts))
        {
            ValidationErrors = errors,
        };
    }

    private static RemoteServiceValidationErrorInfo ToWire(ValidationResult result) =>
        new(result.ErrorMessage ?? "", [.. result.MemberNames.Select(ToCamelCase)]);

    private static string Narrate(RemoteServiceValidationErrorInfo[] errors, IStringLocalizer texts)
    {
        var list = new StringBuilder().Append(texts["ValidationNarrativeErrorMessageTitle"].Value).Append("\r\n");
        foreach (var error in errors) list.Append(" - ").Append(error.Message).Append("\r\n");
        return list.ToString();
    }

    /// <summary>Each part of a path: <c>Lines[0].Amount</c> → <c>lines[0].amount</c>.</summary>
    private static string ToCamelCase(string path) =>
        path.Contains('.', StringComparison.Ordinal)
            ? string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName))
            : JsonNamingPolicy.CamelCase.ConvertName(path);
}
