using GroupHub.Data.Demo;
using GroupHub.Host.SignIn;
using OpenIddict.Abstractions;
using Volo.Abp.Data;

namespace GroupHub.Host.Starting;

/// <summary>What every database has from its first day, and in development two associations to try.</summary>
internal static class FirstData
{
    public static async Task SeedAsync(this IServiceProvider services)
    {
        await services.GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext());
        await Client.EnsureKnownAsync(services.GetRequiredService<IOpenIddictApplicationManager>());
        var environment = services.GetRequiredService<IHostEnvironment>();
        var isDemo = services.GetRequiredService<IConfiguration>()
            .GetValue("Demo:Enabled", environment.IsDevelopment());
        if (isDemo) await services.GetRequiredService<DemoSeeder>().SeedAsync();
    }
}
