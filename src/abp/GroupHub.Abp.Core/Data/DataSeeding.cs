using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Data;

public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}

public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}

[Serializable]
public class DataSeedContext(Guid? tenantId = null)
{
    public Guid? TenantId { get; set; } = tenantId;

    public Dictionary<string, object?> Properties { get; } = [];

    public object? this[string name]
    {
        get => Properties.GetOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual DataSeedContext WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }
}

public class DataSeedContributorList : TypeList<IDataSeedContributor>;

public class AbpDataSeedOptions
{
    public DataSeedContributorList Contributors { get; } = [];
}

/// <summary>
/// Runs every contributor, in the order of their modules, in one unit of work and in the tenant that is seeded.
/// </summary>
public class DataSeeder(
    IOptions<AbpDataSeedOptions> options,
    IServiceScopeFactory scopes,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant) : IDataSeeder, ITransientDependency
{
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await using var scope = scopes.CreateAsyncScope();
        using (currentTenant.Change(context.TenantId))
        {
            foreach (var type in options.Value.Contributors)
            {
                await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(type)).SeedAsync(context);
            }
        }

        await unitOfWork.CompleteAsync();
    }
}

public static class DataSeederExtensions
{
    public static Task SeedAsync(this IDataSeeder seeder, Guid? tenantId = null) =>
        seeder.SeedAsync(new DataSeedContext(tenantId));
}
