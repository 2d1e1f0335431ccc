using GroupHub.Abp.DataProtection;
using GroupHub.Abp.Emailing;
using GroupHub.Abp.Identity;
using GroupHub.Abp.SettingManagement;
using Localization.Resources.AbpUi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Account.Localization;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BlobStoring;
using Volo.Abp.Emailing;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.FeatureManagement.Localization;
using Volo.Abp.Features;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.Localization;
using Volo.Abp.SettingManagement.Localization;
using Volo.Abp.TenantManagement.Localization;
using Volo.Abp.Validation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace GroupHub.Abp;

/// <summary>What ABP's application modules have in common here: one assembly, its services and its texts.</summary>
[DependsOn(
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpBackgroundJobsModule),
    typeof(AbpBlobStoringModule),
    typeof(AbpEmailingModule),
    typeof(AbpFeaturesModule))]
internal sealed class AbpModulesModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMemoryCache();
        context.Services.AddSingleton<ChangeStamps>();
        context.Services.AddSingleton(typeof(CommittedCache<>));
        context.Services.AddAbpIdentityServices();
        context.Services.AddSingleton<DatabaseXmlRepository>();
        context.Services.AddSingleton<IConfigureOptions<EmailOptions>>(services => new ConfigureOptions<EmailOptions>(
            options => options.MayConnectTo = host => services.GetRequiredService<SmtpHostGuard>()
                .MayConnectToAsync(host)));

        Configure<AbpVirtualFileSystemOptions>(
            options => options.FileSets.AddEmbedded<AbpModulesModule>("GroupHub.Abp.Modules"));
        Configure<AbpLocalizationOptions>(AddTexts);
        Configure<AbpExceptionLocalizationOptions>(AddErrorTexts);
    }

    public override Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<RoleUpkeep>().RunAsync();

    private static void AddTexts(AbpLocalizationOptions options)
    {
        Add<IdentityResource>(options, "Identity");
        Add<AccountResource>(options, "Account");
        Add<AbpTenantManagementResource>(options, "TenantManagement");
        Add<AbpPermissionManagementResource>(options, "PermissionManagement");
        Add<AbpSettingManagementResource>(options, "SettingManagement");
        Add<AbpFeatureManagementResource>(options, "FeatureManagement");
    }

    private static void Add<TResource>(AbpLocalizationOptions options, string folder) => options.Resources
        .Add<TResource>("en").AddVirtualJson($"/Localization/{folder}")
        .AddBaseTypes(typeof(AbpUiResource), typeof(AbpValidationResource));

    private static void AddErrorTexts(AbpExceptionLocalizationOptions options)
    {
        options.MapCodeNamespace("Volo.Abp.Identity", typeof(IdentityResource));
        options.MapCodeNamespace("Volo.Abp.TenantManagement", typeof(AbpTenantManagementResource));
        options.MapCodeNamespace("Volo.Abp.FeatureManagement", typeof(AbpFeatureManagementResource));
        options.MapCodeNamespace("GroupHub.Identity", typeof(IdentityResource));
        options.MapCodeNamespace("GroupHub.Account", typeof(AccountResource));
        options.MapCodeNamespace("GroupHub.TenantManagement", typeof(AbpTenantManagementResource));
        options.MapCodeNamespace("GroupHub.PermissionManagement", typeof(AbpPermissionManagementResource));
        options.MapCodeNamespace("GroupHub.SettingManagement", typeof(AbpSettingManagementResource));
        options.MapCodeNamespace("GroupHub.FeatureManagement", typeof(AbpFeatureManagementResource));
    }
}
