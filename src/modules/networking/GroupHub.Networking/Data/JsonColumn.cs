using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GroupHub.Networking.Data;

/// <summary>
/// A value that is kept as a whole and read as a whole: one text column. It is replaced, never changed inside.
/// </summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
        json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!,
        new ValueComparer<T>(
            (one, other) => ReferenceEquals(one, other), value => RuntimeHelpers.GetHashCode(value), value => value));
}
