using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Notes before and after of every audited entity into the audit log of the current call; without one it does nothing.
/// </summary>
internal sealed class EntityChangeCollector(IAuditingManager auditingManager, AuditedTypes auditedTypes, IClock clock)
    : IEntityChangeCollector, ISingletonDependency
{
    /// <summary>An umlaut takes the room of one letter, not of six. No page shows it as it is kept.</summary>
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public object? BeforeSave(IReadOnlyList<EntityEntry> entries)
    {
        if (auditingManager.Current is null)
        {
            return null;
        }

        var changes = entries
            .Where(entry => !entry.Metadata.IsOwned() && auditedTypes.IsAudited(entry.Metadata.ClrType))
            .Select(ChangeOf).OfType<EntityChangeInfo>().ToArray();
        return changes.Length == 0 ? null : changes;
    }

    public void AfterSave(object changes)
    {
        foreach (var change in (EntityChangeInfo[])changes)
        {
            // Now the database has given its keys.
            change.EntityId = KeyOf((EntityEntry)change.EntityEntry);
            auditingManager.Current?.Log.EntityChanges.Add(change);
        }
    }

    private EntityChangeInfo? ChangeOf(EntityEntry entry)
    {
        var type = TypeOf(entry);
        var properties = PropertiesOf(entry).Where(property => IsNoted(property, type)).Select(PropertyOf).ToList();
        return type == EntityChangeType.Updated && properties.Count == 0 ? null : new EntityChangeInfo
        {
            ChangeTime = clock.Now,
            ChangeType = type,
            EntityEntry = entry,
            EntityTenantId = (entry.Entity as IMultiTenant)?.TenantId,
            EntityTypeFullName = entry.Metadata.ClrType.FullName,
            PropertyChanges = properties,
        };
    }

    /// <summary>Values of several columns, such as money, are told part by part.</summary>
    private static IEnumerable<PropertyEntry> PropertiesOf(EntityEntry entry) =>
        entry.Properties.Concat(entry.ComplexProperties.SelectMany(complex => complex.Properties));

    private static EntityChangeType TypeOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => EntityChangeType.Created,
        EntityState.Deleted => EntityChangeType.Deleted,
        _ when entry.Entity is Volo.Abp.ISoftDelete { IsDeleted: true }
            && entry.Property(nameof(Volo.Abp.ISoftDelete.IsDeleted)).IsModified => EntityChangeType.Deleted,
        _ => EntityChangeType.Updated,
    };

    private bool IsNoted(PropertyEntry property, EntityChangeType type)
    {
        if (property.Metadata.IsPrimaryKey()
            || property.Metadata.IsShadowProperty()
            || !auditedTypes.IsAudited(property.Metadata.PropertyInfo))
        {
            return false;
        }

        return type switch
        {
            EntityChangeType.Created => property.CurrentValue is not null,
            EntityChangeType.Deleted => property.EntityEntry.State == EntityState.Deleted || property.IsModified,
            _ => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue),
        };
    }

    private static EntityPropertyChangeInfo PropertyOf(PropertyEntry property)
    {
        var state = property.EntityEntry.State;
        return new EntityPropertyChangeInfo
        {
            PropertyName = NameOf(property.Metadata).Truncate(EntityPropertyChangeInfo.MaxPropertyNameLength),
            PropertyTypeFullName = property.Metadata.ClrType.FullName!.Truncate(
                EntityPropertyChangeInfo.MaxPropertyTypeFullNameLength),
            OriginalValue = state == EntityState.Added ? null : Text(property.OriginalValue),
            NewValue = state == EntityState.Deleted ? null : Text(property.CurrentValue),
        };
    }

    private static string NameOf(IProperty property) =>
        property.DeclaringType is IComplexType part ? $"{part.ComplexProperty.Name}.{property.Name}" : property.Name;

    private static string? Text(object? value) =>
        value is null
            ? null
            : JsonSerializer.Serialize(value, value.GetType(), Readable)
                .Truncate(EntityPropertyChangeInfo.MaxValueLength);

    private static string KeyOf(EntityEntry entry) =>
        string.Join(
            ",",
            entry.Metadata.FindPrimaryKey()?.Properties.Select(key => entry.Property(key.Name).CurrentValue?.ToString())
                ?? []);
}
