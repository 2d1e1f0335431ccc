using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Gives attributes without a message of their own the key of ours.</summary>
internal sealed class LocalizedValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute is { ErrorMessage: null, ErrorMessageResourceName: null })
                attribute.ErrorMessage = KeyOf(attribute);
        }
    }

    private static string KeyOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "ThisFieldIsRequired.",
        EmailAddressAttribute => "ThisFieldIsNotAValidEmailAddress.",
        UrlAttribute => "ThisFieldIsNotAValidFullyQualifiedHttpHttpsOrFtpUrl",
        RangeAttribute => "ThisFieldMustBeBetween{0}And{1}",
        StringLengthAttribute or MaxLengthAttribute => "ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf{0}",
        MinLengthAttribute => "ThisFieldMustBeAStringOrArrayTypeWithAMinimumLengthOf{0}",
        _ => "ThisFieldIsNotValid.",
    };
}
