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
    internal const int MaxHandlerLength = 512;
    internal const int MaxErrorLength = 4000;

    protected OutgoingEventRecord() { }

    internal OutgoingEventRecord(
        Guid id, Guid? tenantId, string eventName, string handler, byte[] eventData, DateTime now, DateTime nextTry)
        : base(id)
    {
        (TenantId, EventName, Handler, EventData) = (tenantId, eventName, handler, eventData);
        (CreationTime, NextTryTime) = (now, nextTry);
    }

    public static int MaxEventNameLength { get; set; } = 256;

    public string EventName { get; private set; } = default!;

    public byte[] EventData { get; private set; } = default!;

    public DateTime CreationTime { get; private set; }

    /// <summary>Whose event it is. No tenant filter: the dispatcher serves all.</summary>
    internal Guid? TenantId { get; private set; }

    internal string Handler { get; private set; } = default!;

    internal int Attempts { get; private set; }

    /// <summary>Absent when it has been given up: kept, with its error, for a person to look at.</summary>
    internal DateTime? NextTryTime { get; private set; }

    internal string? Error { get; private set; }

    /// <summary>Notes a failure; with the last attempt there is no next time.</summary>
    internal void Fail(string error, DateTime now, TimeSpan firstPause, int maxAttempts)
    {
        Attempts++;
        Error = error.Truncate(MaxErrorLength);
        NextTryTime = Attempts >= maxAttempts ? null : now + firstPause * Math.Min(1000, Math.Pow(2, Attempts - 1));
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
        b.Property(record => record.TenantId);
        b.Property(record => record.Handler).HasMaxLength(OutgoingEventRecord.MaxHandlerLength);
        b.Property(record => record.Attempts);
        b.Property(record => record.NextTryTime);
        b.Property(record => record.Error).HasMaxLength(OutgoingEventRecord.MaxErrorLength);
        b.HasIndex(record => record.NextTryTime);
    });
}
