using GroupHub.Directory;
using GroupHub.Host.Starting;
using Volo.Abp;

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
                await RebuildAsync(app.Services, association);
                return true;
            case [RebuildDirectory, ..]:
                await RebuildAsync(app.Services, null);
                return true;
            default:
                return false;
        }
    }

    private static async Task RebuildAsync(IServiceProvider services, string? association)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            var listed = await scope.ServiceProvider.GetRequiredService<IDirectoryRebuild>().RebuildAsync(association);
            Console.WriteLine($"The directory is rebuilt: {listed} people are listed.");
        }
        catch (BusinessException refused)
        {
            throw new CannotStartException(refused.Message);
        }
    }
}
