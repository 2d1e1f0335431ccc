namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

public interface IAbpDbContextRegistrationOptionsBuilder
{
    /// <summary>
    /// Repositories for the aggregate roots among the context's <c>DbSet</c> properties, or for all entities.
    /// </summary>
    IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false);
}

internal sealed class DbContextRegistrationOptions : IAbpDbContextRegistrationOptionsBuilder
{
    public bool HasDefaultRepositories { get; private set; }

    public bool IncludesAllEntities { get; private set; }

    public IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false)
    {
        (HasDefaultRepositories, IncludesAllEntities) = (true, includeAllEntities);
        return this;
    }
}
