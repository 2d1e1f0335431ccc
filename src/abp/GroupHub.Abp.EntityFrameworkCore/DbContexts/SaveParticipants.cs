using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Who has a word before rows are written: ids, audit properties, soft deletion, stamps, search keys, the tenant guard,
/// events.
/// </summary>
internal sealed class SaveParticipants(
    ICurrentTenant currentTenant,
    IDataFilter<IMultiTenant> tenantFilter,
    IDataFilter<Volo.Abp.ISoftDelete> softDeleteFilter,
    IAuditPropertySetter auditProperties,
    IGuidGenerator guids,
    RaisedEvents events,
    IOptions<SearchOptions> searching,
    IEntityChangeCollector? changes = null) : ISingletonDependency
{
    public ICurrentTenant CurrentTenant => currentTenant;

    public IDataFilter<IMultiTenant> TenantFilter => tenantFilter;

    public IDataFilter<Volo.Abp.ISoftDelete> SoftDeleteFilter => softDeleteFilter;

    public async Task<object?> BeforeSaveAsync(EntityEntry[] entries, bool guardsTenant)
    {
        foreach (var entry in entries)
        {
            Prepare(entry);
            if (entry.State == EntityState.Modified)
            {
                entry.DetectChanges();
            }

            if (guardsTenant)
            {
                TenantGuard.Check(entry, currentTenant.Id);
            }
        }

        await events.CollectAsync(entries);
        return changes?.BeforeSave(entries);
    }

    public void AfterSave(object? noted)
    {
        if (noted is not null)
        {
            changes!.AfterSave(noted);
        }
    }

    private void Prepare(EntityEntry entry)
    {
        switch (entry.State)
        {
            case EntityState.Added:
                GiveIdentity(entry);
                auditProperties.SetCreationProperties(entry.Entity);
                SearchKeys.Keep(entry, searching.Value);
                break;
            case EntityState.Modified:
                NoteModification(entry);
                SearchKeys.Keep(entry, searching.Value);
                ConcurrencyStamps.Renew(entry);
                break;
            case EntityState.Deleted when entry.Entity is Volo.Abp.ISoftDelete && !entry.Metadata.IsOwned():
                SoftDeletion.Apply(entry);
                auditProperties.SetDeletionProperties(entry.Entity);
                ConcurrencyStamps.Renew(entry);
                break;
            case EntityState.Deleted:
                ConcurrencyStamps.CheckOnly(entry);
                break;
        }
    }

    private void GiveIdentity(EntityEntry entry)
    {
        if (entry.Entity is IMultiTenant { TenantId: null } && currentTenant.Id is { } tenantId)
        {
            PropertySetters.TrySet(entry.Entity, nameof(IMultiTenant.TenantId), tenantId);
        }

        if (entry.Entity is IEntity<Guid> entity && entity.Id == Guid.Empty)
        {
            entry.Property(nameof(IEntity<Guid>.Id)).CurrentValue = guids.Create();
        }
    }

    private void NoteModification(EntityEntry entry)
    {
        if (entry.Properties.Any(property => property.IsModified && CountsAsModification(property)))
        {
            auditProperties.IncrementEntityVersionProperty(entry.Entity);
            auditProperties.SetModificationProperties(entry.Entity);
        }
    }

    private static bool CountsAsModification(PropertyEntry property) =>
        property.Metadata.PropertyInfo is not { } info
        || Attribute.GetCustomAttribute(info, typeof(DisableAuditingAttribute))
            is not DisableAuditingAttribute { UpdateModificationProps: false };
}
