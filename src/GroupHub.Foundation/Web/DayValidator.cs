using System.Globalization;
using GroupHub.Foundation.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;

namespace GroupHub.Foundation;

/// <summary>
/// Looks at every date that comes in, wherever it stands in an address or a body: no endpoint has to think of it.
/// </summary>
internal sealed class DayValidator(IStringLocalizer<GroupHubResource> texts) : IModelValidator
{
    public IEnumerable<ModelValidationResult> Validate(ModelValidationContext context)
    {
        if (DayOf(context.Model) is not { } day || CivilDays.Contain(day) || IsMissing(day, context)) yield break;

        var culture = CultureInfo.CurrentUICulture;
        yield return new(
            "", texts["DayOutOfReach", CivilDays.First.ToDateText(culture), CivilDays.Last.ToDateText(culture)]);
    }

    private static DateOnly? DayOf(object? value) => value switch
    {
        DateOnly day => day,
        DateTime instant => DateOnly.FromDateTime(instant),
        DateTimeOffset instant => DateOnly.FromDateTime(instant.UtcDateTime),
        _ => null,
    };

    /// <summary>
    /// What a request says of a field that was left out is its own validator's business, beside the other fields.
    /// </summary>
    private static bool IsMissing(DateOnly day, ModelValidationContext context) =>
        day == default && context.Container is not null
        && context.ModelMetadata is { IsNullableValueType: false, MetadataKind: not ModelMetadataKind.Type };
}

internal sealed class DayValidatorProvider(DayValidator validator) : IMetadataBasedModelValidatorProvider
{
    public bool HasValidators(Type modelType, IList<object> validatorMetadata)
    {
        var type = Nullable.GetUnderlyingType(modelType) ?? modelType;
        return type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset);
    }

    public void CreateValidators(ModelValidatorProviderContext context)
    {
        if (!HasValidators(context.ModelMetadata.ModelType, [])) return;
        context.Results.Add(new ValidatorItem { Validator = validator, IsReusable = true });
    }
}
