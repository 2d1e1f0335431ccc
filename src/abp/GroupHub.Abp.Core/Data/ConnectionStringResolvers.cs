using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data
{
    public class DefaultConnectionStringResolver(IOptionsMonitor<AbpDbConnectionOptions> options)
        : IConnectionStringResolver, ITransientDependency
    {
        protected AbpDbConnectionOptions Options => options.CurrentValue;

        public virtual Task<string> ResolveAsync(string? connectionStringName = null) =>
            Task.FromResult(Resolve(connectionStringName));

        protected string Resolve(string? connectionStringName) =>
            connectionStringName is null
                ? Options.ConnectionStrings.Default!
                : Options.GetConnectionStringOrNull(connectionStringName)!;
    }
}

namespace Volo.Abp.MultiTenancy
{
    /// <summary>The tenant's own connection string, when it has one; else the host's.</summary>
    [Dependency(ReplaceServices = true)]
    [ExposeServices(typeof(IConnectionStringResolver), typeof(MultiTenantConnectionStringResolver))]
    public class MultiTenantConnectionStringResolver(
        IOptionsMonitor<AbpDbConnectionOptions> options, ICurrentTenant currentTenant, IServiceProvider serviceProvider)
        : DefaultConnectionStringResolver(options)
    {
        public override async Task<string> ResolveAsync(string? connectionStringName = null)
        {
            if (currentTenant.Id is not { } id || (await FindAsync(id))?.ConnectionStrings is not { Count: > 0 } own)
            {
                return Resolve(connectionStringName);
            }

            var named = connectionStringName is null ? null : own.GetOrDefault(connectionStringName);
            return named.IsNullOrWhiteSpace() ? own.Default ?? Resolve(connectionStringName) : named;
        }

        /// <summary>The store itself may need a connection: it is asked late, and as the host.</summary>
        private async Task<TenantConfiguration?> FindAsync(Guid id)
        {
            using (currentTenant.Change(null))
            {
                return await serviceProvider.GetRequiredService<ITenantStore>().FindAsync(id);
            }
        }
    }
}
