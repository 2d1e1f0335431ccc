using System.Globalization;
using System.Text.Json;

namespace Volo.Abp.Data;

public interface IHasExtraProperties
{
    ExtraPropertyDictionary ExtraProperties { get; }
}

[Serializable]
public class ExtraPropertyDictionary : Dictionary<string, object?>
{
    public ExtraPropertyDictionary() { }

    public ExtraPropertyDictionary(IDictionary<string, object?> dictionary) : base(dictionary) { }
}

public static class HasExtraPropertiesExtensions
{
    public static bool HasProperty(this IHasExtraProperties source, string name) =>
        source.ExtraProperties.ContainsKey(name);

    public static object? GetProperty(this IHasExtraProperties source, string name, object? defaultValue = null) =>
        source.ExtraProperties.GetOrDefault(name) ?? defaultValue;

    public static TProperty? GetProperty<TProperty>(
        this IHasExtraProperties source, string name, TProperty? defaultValue = default)
    {
        var value = source.GetProperty(name);
        return value switch
        {
            null => defaultValue,
            TProperty typed => typed,
            JsonElement json => json.Deserialize<TProperty>(),
            _ => Convert<TProperty>(value),
        };
    }

    public static TSource SetProperty<TSource>(this TSource source, string name, object? value, bool validate = true)
        where TSource : IHasExtraProperties
    {
        source.ExtraProperties[name] = value;
        return source;
    }

    public static TSource RemoveProperty<TSource>(this TSource source, string name) where TSource : IHasExtraProperties
    {
        source.ExtraProperties.Remove(name);
        return source;
    }

    private static TProperty? Convert<TProperty>(object value)
    {
        var type = Nullable.GetUnderlyingType(typeof(TProperty)) ?? typeof(TProperty);
        var text = System.Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return type switch
        {
            _ when type == typeof(Guid) => (TProperty)(object)Guid.Parse(text),
            _ when type == typeof(string) => (TProperty)(object)text,
            { IsEnum: true } => (TProperty)Enum.Parse(type, text),
            _ => (TProperty)System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        };
    }
}
