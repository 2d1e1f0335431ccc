using GroupHub.Abp.DataProtection;
using GroupHub.Abp.OpenIddict;
using GroupHub.Abp.Tests.EntityFrameworkCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Features;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.OpenIddict.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Volo.Abp.TenantManagement;
using Volo.Abp.Uow;
using Volo.Abp.Validation.StringValues;

namespace GroupHub.Abp.Tests.Modules;

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
    typeof(AbpOpenIddictEntityFrameworkCoreModule))]
public sealed class ModulesTestModule : AbpModule
{
    public ModulesTestModule() => SkipAutoServiceRegistration = true;

    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<AbpIdentityAspNetCoreOptions>(options => options.ConfigureAuthentication = false);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAuthentication(SignedInByHeader.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SignedInByHeader>(SignedInByHeader.Scheme, null);
        context.Services.AddDataProtection().PersistKeysToDatabase();
        context.Services.AddOpenIddict().AddCore(core => core.UseAbpDbContext<ModulesDbContext>());
        context.Services.AddType(typeof(FakeMails)).AddType(typeof(SamplePermissions)).AddType(typeof(SampleFeatures)).AddType(typeof(SampleSettings));
        context.Services.AddAbpDbContext<ModulesDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
        Configure<AbpDbContextOptions>(options => options.Configure(database => database.DbContextOptions.UseSqlite(database.ConnectionString)));
        Configure<AbpExceptionHandlingOptions>(options => options.SendExceptionsDetailsToClients = options.SendStackTraceToClients = true);
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
            options.Languages.Add(new LanguageInfo("de", "de", "Deutsch"));
        });
    }

    public override async Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        using var unitOfWork = context.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        var provider = context.ServiceProvider.GetRequiredService<IDbContextProvider<ModulesDbContext>>();
        await TestDatabase.CreateAsync(await provider.GetDbContextAsync());
        await unitOfWork.CompleteAsync();
        await context.ServiceProvider.GetRequiredService<IDataSeeder>().SeedAsync();
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context) => context.GetApplicationBuilder()
        .UseAbpExceptionHandling().UseRouting().UseAuthentication().UseMultiTenancy().UseAbpRequestLocalization()
        .UseAuthorization().UseEndpoints(endpoints => endpoints.MapControllers());
}

public sealed class SamplePermissions : PermissionDefinitionProvider
{
    public const string Read = "Sample.Read";
    public const string Write = "Sample.Read.Write";
    public const string Host = "Sample.Host";

    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("Sample");
        group.AddPermission(Read).WithProperty("ForMembers", true).AddChild(Write);
        group.AddPermission(Host, multiTenancySide: Volo.Abp.MultiTenancy.MultiTenancySides.Host);
    }
}

public sealed class SampleFeatures : FeatureDefinitionProvider
{
    public const string Seats = "Sample.Seats";

    public override void Define(IFeatureDefinitionContext context) => context.AddGroup("Sample")
        .AddFeature(Seats, "10", valueType: new FreeTextStringValueType(new NumericValueValidator(0, 100)));
}

public sealed class SampleSettings : SettingDefinitionProvider
{
    public const string Colour = "Sample.Colour";
    public const string Secret = "Sample.Secret";

    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(Colour, "green"), new SettingDefinition(Secret, isEncrypted: true));
}
