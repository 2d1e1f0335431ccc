using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Mvc.Uow;
using Volo.Abp.AspNetCore.Mvc.Validation;
using Volo.Abp.Json.SystemTextJson.JsonConverters;
using Volo.Abp.Timing;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>
/// Units of work around actions; all that MVC itself finds wrong with an input
/// comes out as ABP's validation error, in the user's language.
/// </summary>
internal sealed class ConfigureMvc(
    IStringLocalizer<AbpValidationResource> texts, AbpUowFilter unitOfWork, IClock clock) :
    IConfigureOptions<MvcOptions>,
    IConfigureOptions<ApiBehaviorOptions>,
    IConfigureOptions<JsonOptions>,
    IConfigureOptions<MvcDataAnnotationsLocalizationOptions>
{
    private readonly ModelStateErrors _errors = new(texts);

    public void Configure(MvcOptions options)
    {
        options.Filters.Add(unitOfWork);
        options.Conventions.Add(new AbpControllerConvention(_errors));
        options.ModelMetadataDetailsProviders.Add(new LocalizedValidationMessages());
        Localize(options.ModelBindingMessageProvider);
    }

    public void Configure(ApiBehaviorOptions options)
    {
        options.SuppressMapClientErrors = true;
        options.InvalidModelStateResponseFactory = context => throw _errors.ToException(context);
    }

    public void Configure(JsonOptions options)
    {
        options.AllowInputFormatterExceptionMessages = false;
        options.JsonSerializerOptions.Converters.Add(new AbpDateTimeConverter(clock));
    }

    public void Configure(MvcDataAnnotationsLocalizationOptions options)
    {
        var localizer = new ValidationTexts(texts);
        options.DataAnnotationLocalizerProvider = (_, _) => localizer;
    }

    private void Localize(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => NotValid());
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => NotValid());
        messages.SetUnknownValueIsInvalidAccessor(_ => NotValid());
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(NotValid);
        messages.SetValueIsInvalidAccessor(_ => NotValid());
        messages.SetValueMustBeANumberAccessor(_ => NotValid());
        messages.SetNonPropertyValueMustBeANumberAccessor(NotValid);
        messages.SetValueMustNotBeNullAccessor(_ => Required());
        messages.SetMissingBindRequiredValueAccessor(_ => Required());
        messages.SetMissingKeyOrValueAccessor(Required);
        messages.SetMissingRequestBodyRequiredValueAccessor(Required);
    }

    private string NotValid() => texts["ThisFieldIsNotValid."];

    private string Required() => texts["ThisFieldIsRequired."];
}
