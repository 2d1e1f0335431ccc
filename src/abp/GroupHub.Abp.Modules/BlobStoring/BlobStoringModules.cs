using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.BlobStoring.Database
{
    /// <summary>A container that says nothing else keeps its files in the database.</summary>
    [DependsOn(typeof(AbpModulesModule))]
    public class BlobStoringDatabaseDomainModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) =>
            Configure<AbpBlobStoringOptions>(options => options.Containers.ConfigureDefault(container =>
            {
                if (container.ProviderType is null) container.UseDatabase();
            }));
    }

    public static class DatabaseBlobContainerConfigurationExtensions
    {
        public static BlobContainerConfiguration UseDatabase(this BlobContainerConfiguration containerConfiguration)
        {
            containerConfiguration.ProviderType = typeof(DatabaseBlobProvider);
            return containerConfiguration;
        }
    }
}

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore
{
    [DependsOn(typeof(BlobStoringDatabaseDomainModule))]
    public class BlobStoringDatabaseEntityFrameworkCoreModule : AbpModule;
}
