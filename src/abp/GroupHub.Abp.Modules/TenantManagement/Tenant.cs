using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.TenantManagement;

/// <summary>An association that uses the product; it belongs to the host and is itself nobody's tenant.</summary>
[Audited]
public class Tenant : FullAuditedAggregateRoot<Guid>
{
    protected Tenant() { }

    protected internal Tenant(Guid id, string name, string? normalizedName)
        : base(id)
    {
        SetName(name);
        SetNormalizedName(normalizedName);
    }

    public virtual string Name { get; protected set; } = "";
    public virtual string NormalizedName { get; protected set; } = "";
    public virtual int EntityVersion { get; protected set; }
    public virtual List<TenantConnectionString> ConnectionStrings { get; protected set; } = [];

    public virtual string? FindDefaultConnectionString() =>
        FindConnectionString(Data.ConnectionStrings.DefaultConnectionStringName);

    public virtual string? FindConnectionString(string name) =>
        ConnectionStrings.FirstOrDefault(connection => connection.Name == name)?.Value;

    protected internal virtual void SetName(string name) =>
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), TenantConsts.MaxNameLength);

    protected internal virtual void SetNormalizedName(string? normalizedName) => NormalizedName = normalizedName ?? "";
}

public class TenantConnectionString : Entity
{
    protected TenantConnectionString() { }

    public TenantConnectionString(Guid tenantId, string name, string value)
    {
        TenantId = tenantId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), 64);
        SetValue(value);
    }

    public virtual Guid TenantId { get; protected set; }
    public virtual string Name { get; protected set; } = "";

    [DisableAuditing]
    public virtual string Value { get; protected set; } = "";

    public virtual void SetValue(string value) => Value = Check.NotNullOrWhiteSpace(value, nameof(value), 1024);

    public override object?[] GetKeys() => [TenantId, Name];
}

public static class TenantConsts
{
    public static int MaxNameLength { get; set; } = 64;
    public static int MaxPasswordLength { get; set; } = 128;
    public static int MaxAdminEmailAddressLength { get; set; } = 256;
}
