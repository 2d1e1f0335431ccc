using System.Text.Json;
using System.Text.Json.Serialization;

namespace GroupHub.Foundation;

/// <summary>
/// Put on an enum that travels: <c>ActiveNew</c> is <c>"activeNew"</c> in JSON, whatever the host's own options.
/// </summary>
public sealed class CamelCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
