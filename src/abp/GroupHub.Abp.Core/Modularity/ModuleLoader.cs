using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>Finds a start-up module's dependencies and puts them into the order in which they must load.</summary>
internal sealed class ModuleLoader
{
    private readonly List<ModuleDescriptor> _ordered = [];
    private readonly Dictionary<Type, ModuleDescriptor> _known = [];
    private readonly HashSet<Type> _open = [];

    public static IReadOnlyList<ModuleDescriptor> Load(Type startupModule)
    {
        var loader = new ModuleLoader();
        loader.Add(startupModule);
        return loader._ordered;
    }

    private ModuleDescriptor Add(Type type)
    {
        if (_known.TryGetValue(type, out var known))
        {
            return known;
        }

        Require(AbpModule.IsAbpModule(type), $"{type.FullName} is not an ABP module.");
        Require(_open.Add(type), $"The modules depend on each other in a circle through {type.FullName}.");

        var dependencies = DependenciesOf(type).Select(Add).ToArray();
        var module = new ModuleDescriptor(
            type, (IAbpModule)Activator.CreateInstance(type, nonPublic: true)!, dependencies);
        _known.Add(type, module);
        _ordered.Add(module);
        return module;
    }

    private static IEnumerable<Type> DependenciesOf(Type type) =>
        type.GetCustomAttributes().OfType<IDependedTypesProvider>().SelectMany(p => p.GetDependedTypes()).Distinct();

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new AbpException(message);
        }
    }
}

internal sealed record ModuleDescriptor(
    Type Type, IAbpModule Instance, IReadOnlyList<IAbpModuleDescriptor> Dependencies)
    : IAbpModuleDescriptor
{
    public Assembly Assembly => Type.Assembly;

    public bool IsLoadedAsPlugIn => false;
}
