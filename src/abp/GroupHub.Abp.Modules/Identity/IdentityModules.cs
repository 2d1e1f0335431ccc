using GroupHub.Abp;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Identity
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpIdentityDomainModule : AbpModule;

    [DependsOn(typeof(AbpIdentityDomainModule))]
    public class AbpIdentityApplicationModule : AbpModule;

    [DependsOn(typeof(AbpIdentityApplicationModule))]
    public class AbpIdentityHttpApiModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddModuleControllers();
    }
}

namespace Volo.Abp.Identity.EntityFrameworkCore
{
    [DependsOn(typeof(AbpIdentityDomainModule))]
    public class AbpIdentityEntityFrameworkCoreModule : AbpModule;
}

namespace Volo.Abp.Identity.AspNetCore
{
    public class AbpIdentityAspNetCoreOptions
    {
        /// <summary>Whether the module adds ASP.NET Core Identity's cookies and makes them the default.</summary>
        public bool ConfigureAuthentication { get; set; } = true;
    }

    /// <summary>Signing in with a cookie.</summary>
    [DependsOn(typeof(AbpIdentityDomainModule))]
    public class AbpIdentityAspNetCoreModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            new IdentityBuilder(typeof(IdentityUser), typeof(IdentityRole), context.Services)
                .AddSignInManager<AbpSignInManager>();
            var options = context.Services.ExecutePreConfiguredActions(new AbpIdentityAspNetCoreOptions());
            if (options.ConfigureAuthentication) AddCookies(context.Services);
        }

        private static void AddCookies(IServiceCollection services) => services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = IdentityConstants.ApplicationScheme;
                options.DefaultSignInScheme = IdentityConstants.ExternalScheme;
            })
            .AddIdentityCookies();
    }
}
