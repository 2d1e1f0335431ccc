using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// The last line inside the program: no row of another tenant is written, however it came into the context.
/// </summary>
internal static class TenantGuard
{
    public static void Check(EntityEntry entry, Guid? currentTenantId)
    {
        if (entry.Entity is not IMultiTenant owned)
        {
            return;
        }

        var before = entry.State == EntityState.Added
            ? owned.TenantId
            : (Guid?)entry.Property(nameof(IMultiTenant.TenantId)).OriginalValue;
        if (owned.TenantId != currentTenantId || before != currentTenantId)
        {
            throw new AbpException(
                $"A {entry.Metadata.ClrType.Name} of another tenant cannot be saved: it belongs to {Named(before)} "
                + $"and is to belong to {Named(owned.TenantId)}; the current tenant is {Named(currentTenantId)}.");
        }
    }

    private static string Named(Guid? tenantId) => tenantId?.ToString() ?? "the host";
}

/// <summary>A row that is kept and marked instead of removed, with what was changed before.</summary>
internal static class SoftDeletion
{
    public static void Apply(EntityEntry entry)
    {
        entry.State = EntityState.Unchanged;
        KeepOwned(entry);
        PropertySetters.TrySet(entry.Entity, nameof(ISoftDelete.IsDeleted), true);
        entry.Property(nameof(ISoftDelete.IsDeleted)).IsModified = true;
    }

    private static void KeepOwned(EntityEntry entry)
    {
        foreach (var reference in entry.References
            .Where(r => r.TargetEntry is { State: EntityState.Deleted } target && target.Metadata.IsOwned()))
        {
            reference.TargetEntry!.State = EntityState.Unchanged;
        }
    }
}

internal static class ConcurrencyStamps
{
    public static void Renew(EntityEntry entry)
    {
        if (CheckOnly(entry) is { } stamped)
        {
            stamped.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        }
    }

    /// <summary>Whoever set the stamp to what they once read is checked against it.</summary>
    public static IHasConcurrencyStamp? CheckOnly(EntityEntry entry)
    {
        if (entry.Entity is not IHasConcurrencyStamp stamped)
        {
            return null;
        }

        entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).OriginalValue = stamped.ConcurrencyStamp;
        return stamped;
    }
}
