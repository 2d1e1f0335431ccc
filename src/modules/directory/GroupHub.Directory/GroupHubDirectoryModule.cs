using System.Net;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Elasticsearch;
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
        AddEngine(services, services.GetConfiguration());
        services.AddHostedService(provider => provider.GetRequiredService<IndexKeeper>());
        services.AddHostedService(provider => provider.GetRequiredService<ChangeFollower>());
        services.AddHealthChecks().AddCheck<IndexHealth>("directory", tags: ["ready"]);
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(DirectoryErrors.BeingRebuilt, HttpStatusCode.ServiceUnavailable);
            options.Map(DirectoryErrors.InUse, HttpStatusCode.ServiceUnavailable);
            options.Map(DirectoryErrors.Unavailable, HttpStatusCode.ServiceUnavailable);
            options.Map(DirectoryErrors.TooManyCards, HttpStatusCode.TooManyRequests);
        });
    }

    /// <summary>Elasticsearch where the configuration names it, and the embedded engine elsewhere.</summary>
    private static void AddEngine(IServiceCollection services, IConfiguration configuration)
    {
        if (ElasticsearchOptions.Read(configuration) is { } elasticsearch)
        {
            services.AddSingleton<IDirectoryEngine>(provider => new ElasticsearchDirectoryEngine(
                ElasticsearchConnection.Open(elasticsearch),
                elasticsearch.IndexPrefix,
                TimeProvider.System,
                provider.GetRequiredService<ILogger<ElasticsearchDirectoryEngine>>()));
            return;
        }

        services.AddSingleton(CreateLucene);
        services.AddSingleton<IDirectoryEngine>(provider => provider.GetRequiredService<LuceneDirectoryEngine>());
        services.AddHostedService<LuceneCommits>();
    }

    private static LuceneDirectoryEngine CreateLucene(IServiceProvider services)
    {
        var folder = services.GetRequiredService<IConfiguration>()["Data:Folder"] is { Length: > 0 } configured
            ? configured
            : "data";
        var root = Path.GetFullPath(
            Path.Combine(folder, "search"), services.GetRequiredService<IHostEnvironment>().ContentRootPath);
        return new LuceneDirectoryEngine(root, services.GetRequiredService<ILogger<LuceneDirectoryEngine>>());
    }
}
