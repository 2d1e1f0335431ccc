using Volo.Abp.Data;

namespace Volo.Abp.MultiTenancy;

public interface IMultiTenant
{
    Guid? TenantId { get; }
}

public interface ICurrentTenant
{
    bool IsAvailable { get; }

    Guid? Id { get; }

    string? Name { get; }

    IDisposable Change(Guid? id, string? name = null);
}

public class BasicTenantInfo(Guid? tenantId, string? name = null)
{
    public Guid? TenantId { get; } = tenantId;

    public string? Name { get; } = name;
}

public interface ICurrentTenantAccessor
{
    BasicTenantInfo? Current { get; set; }
}

[Flags]
public enum MultiTenancySides : byte
{
    Tenant = 1,
    Host = 2,
    Both = Tenant | Host,
}

public enum MultiTenancyDatabaseStyle : byte
{
    Shared = 1,
    PerTenant = 2,
    Hybrid = 3,
}

public class AbpMultiTenancyOptions
{
    public bool IsEnabled { get; set; }

    public MultiTenancyDatabaseStyle DatabaseStyle { get; set; } = MultiTenancyDatabaseStyle.Hybrid;
}

[AttributeUsage(AttributeTargets.All)]
public class IgnoreMultiTenancyAttribute : Attribute;

[Serializable]
public class TenantConfiguration
{
    public TenantConfiguration() => IsActive = true;

    public TenantConfiguration(Guid id, string name) : this()
    {
        (Id, Name) = (id, Check.NotNull(name));
        ConnectionStrings = [];
    }

    public TenantConfiguration(Guid id, string name, string normalizedName) : this(id, name) =>
        NormalizedName = Check.NotNull(normalizedName);

    public Guid Id { get; set; }

    public string Name { get; set; } = default!;

    public string NormalizedName { get; set; } = default!;

    public ConnectionStrings? ConnectionStrings { get; set; }

    public bool IsActive { get; set; }
}

public interface ITenantStore
{
    Task<TenantConfiguration?> FindAsync(string normalizedName);

    Task<TenantConfiguration?> FindAsync(Guid id);

    Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false);
}

public interface ITenantNormalizer
{
    string? NormalizeName(string? name);
}
