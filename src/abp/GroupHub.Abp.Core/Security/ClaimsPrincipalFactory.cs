using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Claims;

public interface IAbpClaimsPrincipalFactory
{
    Task<ClaimsPrincipal> CreateAsync(ClaimsPrincipal? existsClaimsPrincipal = null);

    Task<ClaimsPrincipal> CreateDynamicAsync(ClaimsPrincipal? existsClaimsPrincipal = null);
}

public interface IAbpClaimsPrincipalContributor
{
    Task ContributeAsync(AbpClaimsPrincipalContributorContext context);
}

public class AbpClaimsPrincipalContributorContext(ClaimsPrincipal claimsPrincipal, IServiceProvider serviceProvider)
{
    public ClaimsPrincipal ClaimsPrincipal { get; set; } = claimsPrincipal;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;
}

public class AbpClaimsPrincipalFactoryOptions
{
    public ITypeList<IAbpClaimsPrincipalContributor> Contributors { get; } =
        new TypeList<IAbpClaimsPrincipalContributor>();

    public bool IsDynamicClaimsEnabled { get; set; }
}

public class AbpClaimsPrincipalFactory(IServiceProvider provider, IOptions<AbpClaimsPrincipalFactoryOptions> options)
    : IAbpClaimsPrincipalFactory, ITransientDependency
{
    public static string AuthenticationType => "Abp.Application";

    public virtual async Task<ClaimsPrincipal> CreateAsync(ClaimsPrincipal? existsClaimsPrincipal = null)
    {
        var principal = existsClaimsPrincipal
            ?? new ClaimsPrincipal(new ClaimsIdentity(AuthenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role));
        var context = new AbpClaimsPrincipalContributorContext(principal, provider);
        foreach (var type in options.Value.Contributors)
        {
            await ((IAbpClaimsPrincipalContributor)provider.GetRequiredService(type)).ContributeAsync(context);
        }

        return context.ClaimsPrincipal;
    }

    public virtual Task<ClaimsPrincipal> CreateDynamicAsync(ClaimsPrincipal? existsClaimsPrincipal = null) =>
        CreateAsync(existsClaimsPrincipal);
}
