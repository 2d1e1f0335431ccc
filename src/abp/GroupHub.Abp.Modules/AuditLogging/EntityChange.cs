using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

public class EntityChange : Entity<Guid>, IMultiTenant
{
    protected EntityChange() { }

    internal EntityChange(Guid id)
        : base(id) { }

    public virtual Guid AuditLogId { get; protected internal set; }
    public virtual Guid? TenantId { get; protected internal set; }
    public virtual DateTime ChangeTime { get; protected internal set; }
    public virtual EntityChangeType ChangeType { get; protected internal set; }
    public virtual Guid? EntityTenantId { get; protected internal set; }
    public virtual string EntityId { get; protected internal set; } = "";
    public virtual string EntityTypeFullName { get; protected internal set; } = "";
    public virtual ICollection<EntityPropertyChange> PropertyChanges { get; protected internal set; } = [];
}

public class EntityPropertyChange : Entity<Guid>, IMultiTenant
{
    protected EntityPropertyChange() { }

    internal EntityPropertyChange(Guid id)
        : base(id) { }

    public virtual Guid? TenantId { get; protected internal set; }
    public virtual Guid EntityChangeId { get; protected internal set; }
    public virtual string? NewValue { get; protected internal set; }
    public virtual string? OriginalValue { get; protected internal set; }
    public virtual string PropertyName { get; protected internal set; } = "";
    public virtual string PropertyTypeFullName { get; protected internal set; } = "";
}
