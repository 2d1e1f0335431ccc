using GroupHub.Abp.DataProtection;
using GroupHub.Abp.Emailing;
using GroupHub.Administration;
using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Communication;
using GroupHub.Data;
using GroupHub.Data.PostgreSql;
using GroupHub.Data.Sqlite;
using GroupHub.Directory;
using GroupHub.Dues;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Mail;
using GroupHub.Host.Operating;
using GroupHub.Host.Serving;
using GroupHub.Host.SignIn;
using GroupHub.Host.Starting;
using GroupHub.Meetings;
using GroupHub.Members;
using GroupHub.Networking;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.AspNetCore.Security;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.Caching.StackExchangeRedis;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.OpenIddict.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;
using Volo.Abp.Timing;

namespace GroupHub.Host;

/// <summary>The whole product, put together.</summary>
[DependsOn(
    typeof(GroupHubSqliteModule),
    typeof(GroupHubPostgreSqlModule),
    typeof(GroupHubMembersModule),
    typeof(GroupHubBillingModule),
    typeof(GroupHubChaptersModule),
    typeof(GroupHubDuesModule),
    typeof(GroupHubMeetingsModule),
    typeof(GroupHubNetworkingModule),
    typeof(GroupHubDirectoryModule),
    typeof(GroupHubCommunicationModule),
    typeof(GroupHubAdministrationModule))]
[DependsOn(
    typeof(AbpAccountHttpApiModule),
    typeof(AbpIdentityHttpApiModule),
    typeof(AbpIdentityAspNetCoreModule),
    typeof(AbpTenantManagementHttpApiModule),
    typeof(AbpPermissionManagementHttpApiModule),
    typeof(AbpSettingManagementHttpApiModule),
    typeof(AbpFeatureManagementHttpApiModule),
    typeof(AbpAuditLoggingEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsEntityFrameworkCoreModule),
    typeof(BlobStoringDatabaseEntityFrameworkCoreModule),
    typeof(AbpCachingStackExchangeRedisModule),
    typeof(AbpOpenIddictEntityFrameworkCoreModule))]
public sealed class GroupHubHostModule : AbpModule
{
    /// <summary>The folders under Localization: the sign-in pages' texts and those of the two clients.</summary>
    private static readonly string[] TextParts = ["SignIn", "Public", "Calendar", "Console", "ConsoleMeetings"];

    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<AbpIdentityAspNetCoreOptions>(options => options.ConfigureAuthentication = false);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        var configuration = services.GetConfiguration();
        services.AddSignIn(requiresHttps: configuration.GetValue<bool>("App:RequireHttps"));
        services.AddDataProtection().SetApplicationName("GroupHub").PersistKeysToDatabase();
        services.AddServing(configuration);
        services.AddHealth();
        services.AddApiReference();
        services.AddTelemetry(configuration);
        ConfigureAbp(configuration);
    }

    /// <summary>
    /// The endpoints are found while the database is opened: each takes its time, and neither needs the other.
    /// </summary>
    public override async Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        var opening = Task.Run(() => OpenDatabaseAsync(context.ServiceProvider));
        context.GetApplicationBuilder().UseGroupHub();
        await opening;
    }

    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        context.ServiceProvider.SeedAsync();

    private static async Task OpenDatabaseAsync(IServiceProvider services)
    {
        await services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await services.GetRequiredService<SigningKeys>().LoadAsync();
    }

    private void ConfigureAbp(IConfiguration configuration)
    {
        var domain = new HostString(configuration["App:Domain"]!).Host;
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpTenantResolveOptions>(options => options.AddDomainTenantResolver($"{{0}}.{domain}"));
        Configure<AbpAspNetCoreMultiTenancyOptions>(
            options => options.MultiTenancyMiddlewareErrorPageBuilder = UnknownAssociationPage.WriteAsync);
        Configure<AbpAuditingOptions>(AuditedEntities.Configure);
        Configure<AbpSecurityHeadersOptions>(ContentSecurity.Configure);
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
            options.Languages.Add(new LanguageInfo("de", "de", "Deutsch"));
            var texts = options.Resources.Get<GroupHubResource>();
            foreach (var part in TextParts)
                texts.AddEmbeddedTexts(typeof(GroupHubHostModule).Assembly, $"Localization.{part}");
        });
        Configure<EmailOptions>(options => options.PickupFolder = Path.Combine(configuration["Data:Folder"]!, "mail"));
        Configure<MailTemplateOptions>(options => options.Assemblies.Add(typeof(GroupHubHostModule).Assembly));
    }
}
