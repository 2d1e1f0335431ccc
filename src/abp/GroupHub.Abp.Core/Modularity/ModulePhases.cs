namespace Volo.Abp.Modularity;

/// <summary>Takes modules through a phase; what fails says in which module and phase.</summary>
internal static class ModulePhases
{
    public static async Task EachAsync<TPhase>(this IReadOnlyList<ModuleDescriptor> modules, Func<TPhase, Task> action)
    {
        foreach (var module in modules)
        {
            if (module.Instance is TPhase phase)
            {
                await module.InPhaseAsync(typeof(TPhase).Name, () => action(phase));
            }
        }
    }

    public static async Task InPhaseAsync(this ModuleDescriptor module, string phase, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception exception)
        {
            throw new AbpInitializationException(
                $"An error occurred during {phase} of the module {module.Type.AssemblyQualifiedName}. See the inner exception.",
                exception);
        }
    }
}
