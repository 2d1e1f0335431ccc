using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Reads what model binding and attributes found wrong as one validation error, in words for people.</summary>
internal sealed class ModelStateErrors(IStringLocalizer<AbpValidationResource> texts)
{
    private const string JsonRoot = "$.";

    public AbpValidationException ToException(ActionContext context)
    {
        var bodies = context.ActionDescriptor.Parameters
            .Where(IsBody)
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var results = context.ModelState
            .Where(entry => !bodies.Contains(entry.Key))
            .SelectMany(
                entry => entry.Value!.Errors,
                (entry, error) => new ValidationResult(TextOf(error), MembersOf(entry.Key)))
            .ToList();
        return new AbpValidationException("The request is not valid.", results);
    }

    /// <summary>Why a body could not be read is the parser's business and says too much of our inside.</summary>
    private string TextOf(ModelError error) =>
        error.ErrorMessage is { Length: > 0 } message ? message : texts["ThisFieldIsNotValid."];

    private static string[] MembersOf(string key)
    {
        if (key.StartsWith(JsonRoot, StringComparison.Ordinal)) key = key[JsonRoot.Length..];
        return key is "" or "$" ? [] : [key];
    }

    private static bool IsBody(ParameterDescriptor parameter) =>
        parameter.BindingInfo?.BindingSource == BindingSource.Body;
}
