using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

public static class AbpApplicationBuilderExtensions
{
    /// <summary>Lets every module add its part of the pipeline, and say good-bye when the application stops.</summary>
    public static async Task InitializeApplicationAsync(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        services.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = app;
        var application = services.GetRequiredService<IAbpApplicationWithExternalServiceProvider>();
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(application.Shutdown);
        lifetime.ApplicationStopped.Register(application.Dispose);
        await application.InitializeAsync(services);
    }
}
