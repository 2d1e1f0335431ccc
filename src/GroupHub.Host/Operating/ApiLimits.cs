using FluentValidation;
using FluentValidation.Validators;
using Microsoft.OpenApi;

namespace GroupHub.Host.Operating;

/// <summary>
/// How long a text may be, from the validator that refuses longer ones: forms take it from the document.
/// </summary>
internal static class ApiLimits
{
    public static void SayHowLong(OpenApiSchema schema, Type type, IServiceProvider services)
    {
        if (schema.Properties is null
            || services.GetService(typeof(IValidator<>).MakeGenericType(type)) is not IValidator validator)
            return;
        foreach (var rule in validator.CreateDescriptor().Rules)
        {
            if (rule.Components.Select(component => component.Validator).OfType<ILengthValidator>().FirstOrDefault()
                is not { Max: > 0 } length)
                continue;
            if (Find(schema, rule.PropertyName) is { } text) text.MaxLength = length.Max;
        }
    }

    /// <summary>The text of this name, or what is listed under it.</summary>
    private static OpenApiSchema? Find(OpenApiSchema schema, string? name)
    {
        var property = schema.Properties!
            .FirstOrDefault(one => one.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value as OpenApiSchema;
        if (property?.Type?.HasFlag(JsonSchemaType.Array) == true) property = property.Items as OpenApiSchema;
        return property?.Type?.HasFlag(JsonSchemaType.String) == true ? property : null;
    }
}
