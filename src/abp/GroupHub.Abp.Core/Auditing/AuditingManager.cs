using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.Auditing;

public interface IAuditingHelper
{
    AuditLogInfo CreateAuditLogInfo();
}

public class AuditingHelper(
    IOptions<AbpAuditingOptions> options, ICurrentUser currentUser, ICurrentTenant currentTenant, IClock clock)
    : IAuditingHelper, ITransientDependency
{
    public virtual AuditLogInfo CreateAuditLogInfo() => new()
    {
        ApplicationName = options.Value.ApplicationName,
        TenantId = currentTenant.Id,
        TenantName = currentTenant.Name,
        UserId = currentUser.Id,
        UserName = currentUser.UserName,
        ImpersonatorUserId = currentUser.FindImpersonatorUserId(),
        ImpersonatorTenantId = currentUser.FindImpersonatorTenantId(),
        ExecutionTime = clock.Now,
    };
}

/// <summary>The audit log that flows with the current call.</summary>
public class AuditingManager(IServiceProvider serviceProvider, IOptions<AbpAuditingOptions> options)
    : IAuditingManager, ISingletonDependency
{
    private readonly AsyncLocal<Scope?> _current = new();

    public IAuditLogScope? Current => _current.Value;

    public IAuditLogSaveHandle BeginScope()
    {
        var scope = new Scope(serviceProvider.GetRequiredService<IAuditingHelper>().CreateAuditLogInfo());
        var before = _current.Value;
        _current.Value = scope;
        var context = new AuditLogContributionContext(serviceProvider, scope.Log);
        options.Value.Contributors.ForEach(contributor => contributor.PreContribute(context));
        return new SaveHandle(this, context, before);
    }

    private sealed record Scope(AuditLogInfo Log) : IAuditLogScope;

    private sealed class SaveHandle(AuditingManager manager, AuditLogContributionContext context, Scope? before)
        : IAuditLogSaveHandle
    {
        private readonly long _started = Stopwatch.GetTimestamp();

        public async Task SaveAsync()
        {
            context.AuditInfo.ExecutionDuration = (int)Stopwatch.GetElapsedTime(_started).TotalMilliseconds;
            manager.Options.Contributors.ForEach(contributor => contributor.PostContribute(context));
            await using var scope = context.ServiceProvider.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IAuditingStore>().SaveAsync(context.AuditInfo);
        }

        public void Dispose() => manager._current.Value = before;
    }

    private AbpAuditingOptions Options => options.Value;
}

/// <summary>Without a store the audit log goes to the application's log.</summary>
[Dependency(TryRegister = true)]
public partial class SimpleLogAuditingStore(ILogger<SimpleLogAuditingStore> logger)
    : IAuditingStore, ISingletonDependency
{
    public Task SaveAsync(AuditLogInfo auditInfo)
    {
        Log(
            auditInfo.HttpMethod, auditInfo.Url, auditInfo.HttpStatusCode, auditInfo.UserId,
            auditInfo.EntityChanges.Count);
        return Task.CompletedTask;
    }

    [LoggerMessage(
        Level = LogLevel.Information, Message = "Audit: {Method} {Url} {Status} by {User}, {Changes} entity changes")]
    private partial void Log(string? method, string? url, int? status, Guid? user, int changes);
}
