using Volo.Abp.AspNetCore.MultiTenancy;

namespace Volo.Abp.MultiTenancy;

public static class AbpMultiTenancyOptionsExtensions
{
    /// <summary>Asks the host name right after the signed-in user.</summary>
    /// <param name="options">The resolvers.</param>
    /// <param name="domainFormat">Such as <c>{0}.example.org</c>; without a port it holds for every port.</param>
    public static void AddDomainTenantResolver(this AbpTenantResolveOptions options, string domainFormat)
    {
        var user = options.TenantResolvers.FindIndex(r => r is CurrentUserTenantResolveContributor);
        options.TenantResolvers.Insert(user + 1, new DomainTenantResolveContributor(domainFormat));
    }
}
