using System.Collections.Concurrent;
using System.Reflection;

namespace Volo.Abp.Domain.Entities;

/// <summary>Sets a property through its setter, however private; each setter is looked up once per type.</summary>
internal static class PropertySetters
{
    private static readonly ConcurrentDictionary<(Type, string), MethodInvoker?> Setters = new();

    public static bool TrySet(object target, string property, object? value)
    {
        var setter = Setters.GetOrAdd((target.GetType(), property), static key => Find(key.Item1, key.Item2));
        setter?.Invoke(target, value);
        return setter is not null;
    }

    private static MethodInvoker? Find(Type type, string property)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            const BindingFlags Own =
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            if (declaring.GetProperty(property, Own)?.SetMethod is { } setter)
            {
                return MethodInvoker.Create(setter);
            }
        }

        return null;
    }
}
