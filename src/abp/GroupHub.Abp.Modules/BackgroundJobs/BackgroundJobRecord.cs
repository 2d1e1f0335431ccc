using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.BackgroundJobs;

/// <summary>A job that waits for its turn, or was given up after too many failures.</summary>
public class BackgroundJobRecord : AggregateRoot<Guid>, IHasCreationTime
{
    protected BackgroundJobRecord() { }

    public BackgroundJobRecord(Guid id)
        : base(id) { }

    public virtual string? ApplicationName { get; set; }
    public virtual string JobName { get; set; } = "";
    public virtual string JobArgs { get; set; } = "";
    public virtual short TryCount { get; set; }
    public virtual DateTime CreationTime { get; set; }
    public virtual DateTime NextTryTime { get; set; }
    public virtual DateTime? LastTryTime { get; set; }
    public virtual bool IsAbandoned { get; set; }
    public virtual BackgroundJobPriority Priority { get; set; } = BackgroundJobPriority.Normal;
}
