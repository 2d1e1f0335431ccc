using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Who and when, for everything saved at once.</summary>
internal readonly record struct AuditStamp(DateTime Now, Guid? UserId)
{
    public void Created(object entity)
    {
        if (entity is IHasCreationTime { CreationTime: var time } && time == default) EntityProperties.TrySet(entity, nameof(IHasCreationTime.CreationTime), Now);
        if (entity is IMayHaveCreator { CreatorId: null } && UserId is not null) EntityProperties.TrySet(entity, nameof(IMayHaveCreator.CreatorId), UserId);
    }

    public void Modified(EntityEntry entry)
    {
        if (entry.Entity is not IHasModificationTime || !entry.Properties.Any(property => property.IsModified)) return;
        EntityProperties.TrySet(entry.Entity, nameof(IHasModificationTime.LastModificationTime), Now);
        if (entry.Entity is IModificationAuditedObject) EntityProperties.TrySet(entry.Entity, nameof(IModificationAuditedObject.LastModifierId), UserId);
    }

    public void Deleted(object entity)
    {
        if (entity is IHasDeletionTime { DeletionTime: null }) EntityProperties.TrySet(entity, nameof(IHasDeletionTime.DeletionTime), Now);
        if (entity is IDeletionAuditedObject { DeleterId: null }) EntityProperties.TrySet(entity, nameof(IDeletionAuditedObject.DeleterId), UserId);
    }
}

/// <summary>A row that is kept and marked instead of removed.</summary>
internal static class SoftDeletion
{
    public static void Apply(EntityEntry entry)
    {
        // Reload the state, not the row: the entity stays as it was, only marked.
        entry.State = Microsoft.EntityFrameworkCore.EntityState.Unchanged;
        EntityProperties.TrySet(entry.Entity, nameof(ISoftDelete.IsDeleted), true);
        entry.Property(nameof(ISoftDelete.IsDeleted)).IsModified = true;
        entry.State = Microsoft.EntityFrameworkCore.EntityState.Modified;
    }
}

internal static class EntityProperties
{
    public static void TrySet(object entity, string property, object? value) => PropertySetters.TrySet(entity, property, value);
}
