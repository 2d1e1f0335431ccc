using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Makes every query of a context heed <c>IDataFilter</c>: a query made while a filter is off is compiled without it,
/// and kept apart from the same query with it. The usual case, all filters on, costs nothing.
/// </summary>
internal sealed class DataFilterExtension : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => field ??= new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
        var own = services.Last(service => service.ServiceType == typeof(ICompiledQueryCacheKeyGenerator));
        services.Remove(own);
        services.Add(ServiceDescriptor.Describe(
            typeof(ICompiledQueryCacheKeyGenerator),
            provider => new FilterAwareCacheKeyGenerator(
                (ICompiledQueryCacheKeyGenerator)ActivatorUtilities.CreateInstance(provider, own.ImplementationType!),
                provider.GetRequiredService<ICurrentDbContext>()),
            own.Lifetime));
    }

    public void Validate(IDbContextOptions options) { }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}

/// <summary>What a context says about its filters.</summary>
internal interface IFilteredDbContext
{
    SwitchedOffFilters SwitchedOff { get; }
}

[Flags]
internal enum SwitchedOffFilters
{
    None = 0,
    Tenant = 1,
    SoftDelete = 2,
}
