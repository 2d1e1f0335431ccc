namespace Volo.Abp.Auditing;

public abstract class AuditLogContributor
{
    public virtual void PreContribute(AuditLogContributionContext context) { }

    public virtual void PostContribute(AuditLogContributionContext context) { }
}

public class AuditLogContributionContext(IServiceProvider serviceProvider, AuditLogInfo auditInfo)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public AuditLogInfo AuditInfo { get; } = auditInfo;
}
