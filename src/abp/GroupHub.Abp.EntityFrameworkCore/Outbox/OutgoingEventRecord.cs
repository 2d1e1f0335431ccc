using Microsoft.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <summary>
/// One event for one handler: written with the change that caused it, removed with the effect that it has. Publisher
/// and handlers share a database, so this one row is outbox and inbox at once, and its effect happens exactly once.
/// </summary>
public class OutgoingEventRecord : BasicAggregateRoot<Guid>, IHasCreationTime
{
    public const int MaxEventNameLength = 256;
    public const int MaxHandlerLength = 512;
    public const int MaxErrorLength = 4000;

    protected OutgoingEventRecord() { }

    public OutgoingEventRecord(Guid id, Guid? tenantId, string eventName, string handler, byte[] eventData, DateTime creationTime) : base(id) =>
        (TenantId, EventName, Handler, EventData, CreationTime, NextTryTime) = (tenantId, eventName, handler, eventData, creationTime, creationTime);

    /// <summary>Whose event it is. No tenant filter: the dispatcher serves all.</summary>
    public Guid? TenantId { get; private set; }

    public string EventName { get; private set; } = default!;

    public string Handler { get; private set; } = default!;

    public byte[] EventData { get; private set; } = default!;

    public DateTime CreationTime { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Absent when it has been given up: kept, with its error, for a person to look at.</summary>
    public DateTime? NextTryTime { get; private set; }

    public string? Error { get; private set; }

    /// <summary>Notes a failure; pauses grow from one second to about a quarter of an hour.</summary>
    public void Fail(string error, DateTime now, int maxAttempts)
    {
        Attempts++;
        Error = error.Length > MaxErrorLength ? error[..MaxErrorLength] : error;
        NextTryTime = Attempts >= maxAttempts ? null : now.AddSeconds(Math.Min(1000, Math.Pow(2, Attempts - 1)));
    }
}

public interface IHasEventOutbox : IEfCoreDbContext
{
    DbSet<OutgoingEventRecord> OutgoingEvents { get; set; }
}

public static class EventOutboxDbContextModelBuilderExtensions
{
    public static void ConfigureEventOutbox(this ModelBuilder builder) => builder.Entity<OutgoingEventRecord>(b =>
    {
        b.ToTable(AbpCommonDbProperties.DbTablePrefix + "EventOutbox", AbpCommonDbProperties.DbSchema);
        b.Property(record => record.EventName).HasMaxLength(OutgoingEventRecord.MaxEventNameLength);
        b.Property(record => record.Handler).HasMaxLength(OutgoingEventRecord.MaxHandlerLength);
        b.Property(record => record.Error).HasMaxLength(OutgoingEventRecord.MaxErrorLength);
        b.HasIndex(record => record.NextTryTime);
    });
}
