using System.ComponentModel.DataAnnotations;
using Volo.Abp.Auditing;
using Volo.Abp.Data;

namespace Volo.Abp.Domain.Entities;

public interface IEntity
{
    object?[] GetKeys();
}

public interface IEntity<TKey> : IEntity
{
    TKey Id { get; }
}

public interface IAggregateRoot : IEntity;

public interface IAggregateRoot<TKey> : IEntity<TKey>, IAggregateRoot;

[Serializable]
public abstract class Entity : IEntity
{
    public override string ToString() => $"[ENTITY: {GetType().Name}] Keys = {GetKeys().JoinAsString(", ")}";

    public abstract object?[] GetKeys();

    public bool EntityEquals(IEntity other) => EntityHelper.EntityEquals(this, other);
}

[Serializable]
public abstract class Entity<TKey> : Entity, IEntity<TKey>
{
    protected Entity() { }

    protected Entity(TKey id) => Id = id;

    public virtual TKey Id { get; protected set; } = default!;

    public override object?[] GetKeys() => [Id];

    public override string ToString() => $"[ENTITY: {GetType().Name}] Id = {Id}";
}

[Serializable]
public abstract class BasicAggregateRoot : Entity, IAggregateRoot, IGeneratesDomainEvents
{
    private DomainEvents _events;

    public virtual IEnumerable<DomainEventRecord> GetLocalEvents() => _events.Local;

    public virtual IEnumerable<DomainEventRecord> GetDistributedEvents() => _events.Distributed;

    public virtual void ClearLocalEvents() => _events.ClearLocal();

    public virtual void ClearDistributedEvents() => _events.ClearDistributed();

    protected virtual void AddLocalEvent(object eventData) => _events.AddLocal(eventData);

    protected virtual void AddDistributedEvent(object eventData) => _events.AddDistributed(eventData);
}

[Serializable]
public abstract class BasicAggregateRoot<TKey> : Entity<TKey>, IAggregateRoot<TKey>, IGeneratesDomainEvents
{
    private DomainEvents _events;

    protected BasicAggregateRoot() { }

    protected BasicAggregateRoot(TKey id) : base(id) { }

    public virtual IEnumerable<DomainEventRecord> GetLocalEvents() => _events.Local;

    public virtual IEnumerable<DomainEventRecord> GetDistributedEvents() => _events.Distributed;

    public virtual void ClearLocalEvents() => _events.ClearLocal();

    public virtual void ClearDistributedEvents() => _events.ClearDistributed();

    protected virtual void AddLocalEvent(object eventData) => _events.AddLocal(eventData);

    protected virtual void AddDistributedEvent(object eventData) => _events.AddDistributed(eventData);
}

[Serializable]
public abstract class AggregateRoot : BasicAggregateRoot, IHasExtraProperties, IHasConcurrencyStamp
{
    protected AggregateRoot() => ConcurrencyStamp = Guid.NewGuid().ToString("N");

    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; } = [];

    [DisableAuditing]
    public virtual string ConcurrencyStamp { get; set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
}

[Serializable]
public abstract class AggregateRoot<TKey> : BasicAggregateRoot<TKey>, IHasExtraProperties, IHasConcurrencyStamp
{
    protected AggregateRoot() => ConcurrencyStamp = Guid.NewGuid().ToString("N");

    protected AggregateRoot(TKey id) : base(id) => ConcurrencyStamp = Guid.NewGuid().ToString("N");

    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; } = [];

    [DisableAuditing]
    public virtual string ConcurrencyStamp { get; set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
}
