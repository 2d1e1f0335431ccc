using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>One request or job: who, from where, what was called, which entities changed.</summary>
public class AuditLog : AggregateRoot<Guid>, IMultiTenant
{
    protected AuditLog() { }

    internal AuditLog(Guid id)
        : base(id) { }

    public virtual string? ApplicationName { get; protected internal set; }
    public virtual Guid? UserId { get; protected internal set; }
    public virtual string? UserName { get; protected internal set; }
    public virtual Guid? TenantId { get; protected internal set; }
    public virtual string? TenantName { get; protected internal set; }
    public virtual DateTime ExecutionTime { get; protected internal set; }
    public virtual int ExecutionDuration { get; protected internal set; }
    public virtual string? ClientIpAddress { get; protected internal set; }
    public virtual string? ClientName { get; protected internal set; }
    public virtual string? ClientId { get; protected internal set; }
    public virtual string? CorrelationId { get; protected internal set; }
    public virtual string? BrowserInfo { get; protected internal set; }
    public virtual string? HttpMethod { get; protected internal set; }
    public virtual string? Url { get; protected internal set; }
    public virtual string? Exceptions { get; protected internal set; }
    public virtual string? Comments { get; protected internal set; }
    public virtual int? HttpStatusCode { get; protected internal set; }
    public virtual ICollection<EntityChange> EntityChanges { get; protected internal set; } = [];
    public virtual ICollection<AuditLogAction> Actions { get; protected internal set; } = [];
}

public class AuditLogAction : Entity<Guid>, IMultiTenant
{
    protected AuditLogAction() { }

    internal AuditLogAction(Guid id)
        : base(id) { }

    public virtual Guid? TenantId { get; protected internal set; }
    public virtual Guid AuditLogId { get; protected internal set; }
    public virtual string ServiceName { get; protected internal set; } = "";
    public virtual string MethodName { get; protected internal set; } = "";
    public virtual string? Parameters { get; protected internal set; }
    public virtual DateTime ExecutionTime { get; protected internal set; }
    public virtual int ExecutionDuration { get; protected internal set; }
}
