using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Identity;
using Volo.Abp.Security.Claims;

namespace GroupHub.Abp.Identity;

internal static class IdentityServices
{
    public static void AddAbpIdentityServices(this IServiceCollection services)
    {
        services.AddAbpIdentity().AddDefaultTokenProviders();
        services.Configure<IdentityOptions>(UseAbpClaims);
    }

    private static IdentityBuilder AddAbpIdentity(this IServiceCollection services)
    {
        services.TryAddScoped<IdentityErrorDescriber, LocalizedIdentityErrors>();
        services.TryAddScoped<IPasswordValidator<IdentityUser>, SettingsPasswordValidator>();
        services.TryAddScoped<IdentityUserStore>();
        services.TryAddScoped<IUserStore<IdentityUser>>(provider => provider.GetRequiredService<IdentityUserStore>());
        services.TryAddScoped<IdentityRoleStore>();
        services.TryAddScoped<IRoleStore<IdentityRole>>(provider => provider.GetRequiredService<IdentityRoleStore>());
        services.TryAddScoped<IdentityUserManager>();
        services.TryAddScoped<UserManager<IdentityUser>>(
            provider => provider.GetRequiredService<IdentityUserManager>());
        services.TryAddScoped<IdentityRoleManager>();
        services.TryAddScoped<RoleManager<IdentityRole>>(
            provider => provider.GetRequiredService<IdentityRoleManager>());
        return services.AddIdentityCore<IdentityUser>()
            .AddRoles<IdentityRole>().AddClaimsPrincipalFactory<AbpUserClaimsPrincipalFactory>();
    }

    private static void UseAbpClaims(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.ClaimsIdentity.UserIdClaimType = AbpClaimTypes.UserId;
        options.ClaimsIdentity.UserNameClaimType = AbpClaimTypes.UserName;
        options.ClaimsIdentity.RoleClaimType = AbpClaimTypes.Role;
        options.ClaimsIdentity.EmailClaimType = AbpClaimTypes.Email;
    }
}
