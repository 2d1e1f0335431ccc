using GroupHub.Abp.AuditLogging;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.AuditLogging;

/// <summary>
/// Writes audit logs in a unit of work of its own: they stay when the request they tell of was rolled back.
/// </summary>
internal sealed class AuditingStore(
    IRepository<AuditLog, Guid> logs,
    IGuidGenerator guidGenerator,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant) : IAuditingStore, ITransientDependency
{
    public async Task SaveAsync(AuditLogInfo auditInfo)
    {
        using var tenant = currentTenant.Change(auditInfo.TenantId, auditInfo.TenantName);
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        await logs.InsertAsync(ToLog(auditInfo));
        await unitOfWork.CompleteAsync();
    }

    private AuditLog ToLog(AuditLogInfo info)
    {
        var id = guidGenerator.Create();
        return new AuditLog(id)
        {
            ApplicationName = info.ApplicationName.Truncate(96),
            UserId = info.UserId,
            UserName = info.UserName.Truncate(256),
            TenantId = info.TenantId,
            TenantName = info.TenantName.Truncate(64),
            ExecutionTime = info.ExecutionTime,
            ExecutionDuration = info.ExecutionDuration,
            ClientIpAddress = info.ClientIpAddress.Truncate(64),
            ClientName = info.ClientName.Truncate(128),
            ClientId = info.ClientId.Truncate(64),
            CorrelationId = info.CorrelationId.Truncate(64),
            BrowserInfo = info.BrowserInfo.Truncate(512),
            HttpMethod = info.HttpMethod.Truncate(16),
            Url = AuditSecrets.HideInUrl(info.Url).Truncate(256),
            HttpStatusCode = info.HttpStatusCode,
            Exceptions = Text(
                info.Exceptions.Select(exception => $"{exception.GetType().FullName}: {exception.Message}"), 4000),
            Comments = Text(info.Comments, 256),
            Actions = info.Actions.ConvertAll(action => ToAction(action, id, info.TenantId)),
            EntityChanges = info.EntityChanges.ConvertAll(change => ToChange(change, id, info.TenantId)),
        };
    }

    private AuditLogAction ToAction(AuditLogActionInfo info, Guid logId, Guid? tenantId) => new(guidGenerator.Create())
    {
        TenantId = tenantId,
        AuditLogId = logId,
        ServiceName = info.ServiceName.Truncate(256),
        MethodName = info.MethodName.Truncate(128),
        Parameters = AuditSecrets.HideInJson(info.Parameters).Truncate(2000),
        ExecutionTime = info.ExecutionTime,
        ExecutionDuration = info.ExecutionDuration,
    };

    private EntityChange ToChange(EntityChangeInfo info, Guid logId, Guid? tenantId)
    {
        var id = guidGenerator.Create();
        return new EntityChange(id)
        {
            AuditLogId = logId,
            TenantId = tenantId,
            ChangeTime = info.ChangeTime,
            ChangeType = info.ChangeType,
            EntityTenantId = info.EntityTenantId,
            EntityId = (info.EntityId ?? "").Truncate(128),
            EntityTypeFullName = (info.EntityTypeFullName ?? "").Truncate(128),
            PropertyChanges = info.PropertyChanges.ConvertAll(property => ToPropertyChange(property, id, tenantId)),
        };
    }

    private EntityPropertyChange ToPropertyChange(EntityPropertyChangeInfo info, Guid changeId, Guid? tenantId) =>
        new(guidGenerator.Create())
        {
            TenantId = tenantId,
            EntityChangeId = changeId,
            PropertyName = info.PropertyName.Truncate(128),
            PropertyTypeFullName = info.PropertyTypeFullName.Truncate(192),
            OriginalValue = AuditSecrets.HideValue(info.PropertyName, info.OriginalValue).Truncate(512),
            NewValue = AuditSecrets.HideValue(info.PropertyName, info.NewValue).Truncate(512),
        };

    private static string? Text(IEnumerable<string> lines, int maxLength) =>
        string.Join(Environment.NewLine, lines) is { Length: > 0 } text ? text.Truncate(maxLength) : null;
}
