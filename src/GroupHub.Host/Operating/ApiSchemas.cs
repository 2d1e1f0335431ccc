using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GroupHub.Foundation;
using MediatR;
using Microsoft.OpenApi;

namespace GroupHub.Host.Operating;

/// <summary>What the generated document would leave vague or say twice.</summary>
internal static class ApiSchemas
{
    /// <summary>
    /// An answer always has all of its properties, also those that a record inherits; what a request may leave empty
    /// it may leave out.
    /// </summary>
    public static void SayWhatIsRequired(OpenApiSchema schema, JsonTypeInfo type)
    {
        if (Nullable.GetUnderlyingType(type.Type) is { } value) type = type.Options.GetTypeInfo(value);
        if (type.Kind != JsonTypeInfoKind.Object || schema.Properties is not { } properties) return;
        var isRequest = type.Type.IsAssignableTo(typeof(IBaseRequest));
        schema.Required = type.Properties
            .Where(p => properties.ContainsKey(p.Name) && (!isRequest || MustBeSent(p)))
            .Select(p => p.Name).ToHashSet();
    }

    /// <summary>What the client writes and reads amounts by.</summary>
    public static void SayHowCurrenciesCount(OpenApiSchema schema, Type type)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) != typeof(Money)) return;
        var digits = Currencies.UnusualDigits.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary();
        schema.AddExtension("x-digits", new JsonNodeExtension(JsonSerializer.SerializeToNode(digits)!));
    }

    private static bool MustBeSent(JsonPropertyInfo property) =>
        !property.IsSetNullable && property.AssociatedParameter is not { HasDefaultValue: true };

    /// <summary>Names of a query are read in any case; they are written as those of a body are.</summary>
    public static void NameQueriesLikeTheClient(OpenApiOperation operation)
    {
        var parameters = operation.Parameters?.OfType<OpenApiParameter>().ToList() ?? [];
        foreach (var one in parameters) one.Name = JsonNamingPolicy.CamelCase.ConvertName(one.Name!);
    }

    /// <summary>
    /// A command's <c>Id</c>, or <c>MeetingId</c> where it begins with that, comes from the address, not from the body.
    /// </summary>
    public static void LeaveOutWhatTheAddressSays(OpenApiDocument document)
    {
        foreach (var (_, operation) in document.Paths.Values.SelectMany(path => path.Operations ?? []))
        {
            if (BodyOf(operation) is not { Properties.Count: > 0 } body) continue;
            foreach (var name in NamesInPath(operation).Select(name => PropertyFor(name, body)).OfType<string>())
            {
                body.Properties.Remove(name);
                body.Required?.Remove(name);
            }
        }
    }

    private static OpenApiSchema? BodyOf(OpenApiOperation operation) =>
        operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema is OpenApiSchemaReference reference
            ? reference.Target as OpenApiSchema
            : null;

    private static IEnumerable<string> NamesInPath(OpenApiOperation operation) =>
        (operation.Parameters ?? []).Where(one => one.In == ParameterLocation.Path).Select(one => one.Name!);

    private static string? PropertyFor(string name, OpenApiSchema body)
    {
        if (body.Properties!.ContainsKey(name)) return name;
        var first = body.Properties.Keys.First();
        return name == "id" && first.EndsWith("Id", StringComparison.Ordinal) ? first : null;
    }
}
