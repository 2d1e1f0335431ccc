using GroupHub.Host.Starting;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Host.Operating;

/// <summary>What the program does instead of serving when its first argument is a verb.</summary>
internal static class Verbs
{
    private const string Migrate = "migrate", RebuildDirectory = "rebuild-directory";

    public static bool IsVerb(string[] args) => args is [Migrate or RebuildDirectory, ..];

    /// <returns>False when the arguments ask for nothing but serving.</returns>
    public static async Task<bool> TryRunAsync(WebApplication app, string[] args)
    {
        switch (args)
        {
            case [Migrate, ..]:
                Console.WriteLine("The database is up to date.");
                return true;
            case [RebuildDirectory, var association, ..] when !association.StartsWith('-'):
                await RebuildAsync(app.Services, tenant => string.Equals(tenant.Name, association, StringComparison.OrdinalIgnoreCase), association);
                return true;
            case [RebuildDirectory, ..]:
                await RebuildAsync(app.Services, _ => true, "all");
                return true;
            default:
                return false;
        }
    }

    private static async Task RebuildAsync(IServiceProvider services, Func<TenantConfiguration, bool> isWanted, string wanted)
    {
        var tenants = (await services.GetRequiredService<ITenantStore>().GetListAsync()).Where(isWanted).ToList();
        if (tenants.Count == 0) throw new CannotStartException($"There is no association '{wanted}'.");
        foreach (var tenant in tenants)
        {
            using var within = services.GetRequiredService<ICurrentTenant>().Change(tenant.Id, tenant.Name);
            await using var scope = services.CreateAsyncScope();
            var count = await DirectoryRebuild.RunAsync(scope.ServiceProvider);
            Console.WriteLine($"{tenant.Name}: {count} entries");
        }
    }
}
