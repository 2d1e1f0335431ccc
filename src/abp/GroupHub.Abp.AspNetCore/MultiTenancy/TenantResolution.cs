using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>Where resolvers look, in this order; the first that knows ends the search.</summary>
public class AbpTenantResolveOptions
{
    public List<ITenantResolveContributor> TenantResolvers { get; } = [];
}

/// <summary>One place that may name the tenant of a request.</summary>
public interface ITenantResolveContributor
{
    string Name { get; }

    Task ResolveAsync(ITenantResolveContext context);
}

public abstract class TenantResolveContributorBase : ITenantResolveContributor
{
    public abstract string Name { get; }

    public abstract Task ResolveAsync(ITenantResolveContext context);
}

public interface ITenantResolveContext : IServiceProviderAccessor
{
    string? TenantIdOrName { get; set; }

    /// <summary>True with no tenant named: it is the host, and nobody further is asked.</summary>
    bool Handled { get; set; }
}

public class TenantResolveResult
{
    public string? TenantIdOrName { get; set; }

    /// <summary>Who was asked; the last one gave the answer.</summary>
    public List<string> AppliedResolvers { get; } = [];
}

public interface ITenantResolver
{
    Task<TenantResolveResult> ResolveTenantIdOrNameAsync();
}
