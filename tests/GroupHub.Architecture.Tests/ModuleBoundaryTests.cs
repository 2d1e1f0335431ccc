using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Architecture.Tests;

public sealed class ModuleBoundaryTests
{
    [Fact]
    public void Every_module_is_in_the_map_and_the_map_names_no_other() =>
        ModuleMap.Modules.ShouldBe(Repository.Modules, ignoreOrder: true);

    [Theory, MemberData(nameof(ModuleMap.All), MemberType = typeof(ModuleMap))]
    public void A_module_knows_exactly_the_contracts_the_map_allows(string module, string[] allowed)
    {
        var known = Repository.ReferencesOf($"GroupHub.{module}")
            .Where(reference => reference.EndsWith(".Contracts", StringComparison.Ordinal) && reference != $"GroupHub.{module}.Contracts");

        known.ShouldBe(allowed.Select(name => $"GroupHub.{name}.Contracts"), ignoreOrder: true);
    }

    [Theory, MemberData(nameof(ModuleMap.All), MemberType = typeof(ModuleMap))]
    public void A_module_never_sees_the_inside_of_another(string module, string[] allowed)
    {
        var insides = Repository.Modules.Where(other => other != module).Select(other => $"GroupHub.{other}");

        var seen = Repository.AssemblyOf(module).GetReferencedAssemblies().Select(assembly => assembly.Name);

        seen.Intersect(insides).ShouldBeEmpty($"{module} may know the contracts of {string.Join(", ", allowed)} only");
    }

    [Theory, MemberData(nameof(ModuleMap.All), MemberType = typeof(ModuleMap))]
    public void Contracts_know_no_inside(string module, string[] _)
    {
        if (!Repository.ReferencesOf($"GroupHub.{module}").Contains($"GroupHub.{module}.Contracts")) return;

        Repository.ReferencesOf($"GroupHub.{module}.Contracts")
            .Where(reference => reference != "GroupHub.Foundation")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_of_ours_outside_src_abp_stands_in_a_Volo_Abp_namespace() =>
        Repository.OurAssemblies()
            .Where(assembly => !assembly.GetName().Name!.StartsWith("GroupHub.Abp.", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Volo.", StringComparison.Ordinal) == true)
            .ShouldBeEmpty();

    [Fact]
    public void An_event_that_is_only_heard_for_what_it_shares_with_others_is_known_by_its_name_after_a_crash()
    {
        Type[] heard = [.. Types().SelectMany(EventsHeardBy).Distinct()];
        var searched = heard.Select(type => type.Assembly).ToHashSet();

        Types().Where(type => type is { IsClass: true, IsAbstract: false } && !searched.Contains(type.Assembly))
            .Where(type => Array.Exists(heard, kind => kind.IsInterface && kind.IsAssignableFrom(type)))
            .ShouldBeEmpty("the outbox looks for it beside the events that somebody hears by their own name");
    }

    private static IEnumerable<Type> Types() => Repository.OurAssemblies().SelectMany(assembly => assembly.GetTypes());

    private static IEnumerable<Type> EventsHeardBy(Type handler) => handler.GetInterfaces()
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IDistributedEventHandler<>))
        .Select(contract => contract.GenericTypeArguments[0])
        .Where(type => !type.IsGenericParameter);
}
