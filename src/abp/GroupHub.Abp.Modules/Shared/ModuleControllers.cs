using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Abp;

internal static class ModuleControllers
{
    /// <summary>All controllers live in one assembly, so whichever module asks first brings them.</summary>
    public static void AddModuleControllers(this IServiceCollection services) =>
        services.AddControllers().ConfigureApplicationPartManager(parts =>
        {
            var assembly = typeof(ModuleControllers).Assembly;
            if (parts.ApplicationParts.All(part => part.Name != assembly.GetName().Name))
                parts.ApplicationParts.Add(new AssemblyPart(assembly));
        });
}
