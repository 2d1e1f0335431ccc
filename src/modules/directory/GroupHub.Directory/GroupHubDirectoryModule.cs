using System.Net;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Lucene;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Modularity;

namespace GroupHub.Directory;

[DependsOn(typeof(GroupHubFoundationModule))]
public sealed class GroupHubDirectoryModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddGroupHubModule<GroupHubDirectoryModule>("GroupHub.Directory");
        services.AddSingleton(CreateEngine);
        services.AddSingleton<IDirectoryEngine>(provider => provider.GetRequiredService<LuceneDirectoryEngine>());
        services.AddHostedService(provider => provider.GetRequiredService<IndexKeeper>());
        services.AddHealthChecks().AddCheck<IndexHealth>("directory", tags: ["ready"]);
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(DirectoryErrors.BeingRebuilt, HttpStatusCode.ServiceUnavailable);
            options.Map(DirectoryErrors.InUse, HttpStatusCode.ServiceUnavailable);
        });
    }

    private static LuceneDirectoryEngine CreateEngine(IServiceProvider services)
    {
        var folder = services.GetRequiredService<IConfiguration>()["Data:Folder"] is { Length: > 0 } configured ? configured : "data";
        var root = Path.GetFullPath(Path.Combine(folder, "search"), services.GetRequiredService<IHostEnvironment>().ContentRootPath);
        return new LuceneDirectoryEngine(root, services.GetRequiredService<ILogger<LuceneDirectoryEngine>>());
    }
}
