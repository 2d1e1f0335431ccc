using Volo.Abp.Data;

namespace Volo.Abp.Auditing;

public enum EntityChangeType : byte
{
    Created = 0,
    Updated = 1,
    Deleted = 2,
}

[Serializable]
public class EntityPropertyChangeInfo
{
    public static int MaxPropertyNameLength { get; set; } = 96;

    public static int MaxValueLength { get; set; } = 512;

    public static int MaxPropertyTypeFullNameLength { get; set; } = 192;

    public virtual string? NewValue { get; set; }

    public virtual string? OriginalValue { get; set; }

    public virtual string PropertyName { get; set; } = default!;

    public virtual string PropertyTypeFullName { get; set; } = default!;
}

[Serializable]
public class EntityChangeInfo : IHasExtraProperties
{
    public DateTime ChangeTime { get; set; }

    public EntityChangeType ChangeType { get; set; }

    /// <summary>The tenant of the changed entity, which is not always the one of the request.</summary>
    public Guid? EntityTenantId { get; set; }

    public string? EntityId { get; set; }

    public string? EntityTypeFullName { get; set; }

    public List<EntityPropertyChangeInfo> PropertyChanges { get; set; } = [];

    public ExtraPropertyDictionary ExtraProperties { get; set; } = [];

    /// <summary>The change tracker's entry, until the change is saved and its generated values are known.</summary>
    public object EntityEntry { get; set; } = default!;
}

[Serializable]
public class AuditLogActionInfo : IHasExtraProperties
{
    public string ServiceName { get; set; } = default!;

    public string MethodName { get; set; } = default!;

    public string Parameters { get; set; } = default!;

    public DateTime ExecutionTime { get; set; }

    public int ExecutionDuration { get; set; }

    public ExtraPropertyDictionary ExtraProperties { get; } = [];
}

[Serializable]
public class AuditLogInfo : IHasExtraProperties
{
    public string? ApplicationName { get; set; }

    public Guid? UserId { get; set; }

    public string? UserName { get; set; }

    public Guid? TenantId { get; set; }

    public string? TenantName { get; set; }

    public Guid? ImpersonatorUserId { get; set; }

    public Guid? ImpersonatorTenantId { get; set; }

    public string? ImpersonatorUserName { get; set; }

    public string? ImpersonatorTenantName { get; set; }

    public DateTime ExecutionTime { get; set; }

    public int ExecutionDuration { get; set; }

    public string? ClientId { get; set; }

    public string? CorrelationId { get; set; }

    public string? ClientIpAddress { get; set; }

    public string? ClientName { get; set; }

    public string? BrowserInfo { get; set; }

    public string? HttpMethod { get; set; }

    public int? HttpStatusCode { get; set; }

    public string? Url { get; set; }

    public List<AuditLogActionInfo> Actions { get; set; } = [];

    public List<Exception> Exceptions { get; } = [];

    public List<EntityChangeInfo> EntityChanges { get; } = [];

    public ExtraPropertyDictionary ExtraProperties { get; } = [];

    public List<string> Comments { get; set; } = [];
}

public interface IAuditLogScope
{
    AuditLogInfo Log { get; }
}

public interface IAuditLogSaveHandle : IDisposable
{
    Task SaveAsync();
}

public interface IAuditingManager
{
    IAuditLogScope? Current { get; }

    IAuditLogSaveHandle BeginScope();
}

public interface IAuditingStore
{
    Task SaveAsync(AuditLogInfo auditInfo);
}
