using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Reads what model binding and attributes found wrong as one validation error, in words for people.</summary>
internal static class ModelStateErrors
{
    private const string JsonRoot = "$.";

    public static AbpValidationException ToException(ActionContext context)
    {
        var bodies = context.ActionDescriptor.Parameters.Where(IsBody).Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var results = context.ModelState
            .Where(entry => !bodies.Contains(entry.Key))
            .SelectMany(entry => entry.Value!.Errors, (entry, error) => new ValidationResult(error.ErrorMessage, MembersOf(entry.Key)))
            .ToList();
        return new AbpValidationException("The request is not valid.", results);
    }

    private static string[] MembersOf(string key)
    {
        if (key.StartsWith(JsonRoot, StringComparison.Ordinal)) key = key[JsonRoot.Length..];
        return key is "" or "$" ? [] : [key];
    }

    private static bool IsBody(ParameterDescriptor parameter) => parameter.BindingInfo?.BindingSource == BindingSource.Body;
}
