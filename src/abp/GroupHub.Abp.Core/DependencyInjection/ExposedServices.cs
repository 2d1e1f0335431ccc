using System.Reflection;

namespace Volo.Abp.DependencyInjection;

/// <summary>
/// Under which service types a class is registered when nothing else is
/// said: itself and the interfaces that carry its name.
/// </summary>
internal static class ExposedServices
{
    private static readonly ExposeServicesAttribute Default = new() { IncludeDefaults = true, IncludeSelf = true };

    public static List<Type> Of(Type type)
    {
        var providers = type.GetCustomAttributes<ExposeServicesAttribute>(inherit: true).ToArray();
        return providers.Length == 0
            ? [.. Default.GetExposedServiceTypes(type)]
            : providers.SelectMany(p => p.GetExposedServiceTypes(type)).Distinct().ToList();
    }

    public static IEnumerable<Type> ByName(Type type) =>
        type.GetInterfaces()
            .Where(contract => CarriesNameOf(contract, type)).Select(contract => AsService(contract, type));

    private static bool CarriesNameOf(Type contract, Type type)
    {
        var name = contract.Name.AsSpan();
        name = name.StartsWith('I') ? name[1..] : name;
        var arity = name.IndexOf('`');
        return TypeName(type).EndsWith(arity < 0 ? name : name[..arity], StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> TypeName(Type type)
    {
        var arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : type.Name.AsSpan(0, arity);
    }

    private static Type AsService(Type contract, Type type) =>
        type.IsGenericTypeDefinition && contract.IsGenericType ? contract.GetGenericTypeDefinition() : contract;
}
