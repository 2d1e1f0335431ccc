using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GroupHub.Abp;

internal static class TenantUniqueIndex
{
    private const string Tenant = "TenantId";

    /// <summary>
    /// Unique within a tenant and within the host: in an index NULL differs from NULL, hence two of them.
    /// </summary>
    public static void HasUniqueIndexPerTenant<T>(this EntityTypeBuilder<T> entity, params string[] properties)
        where T : class
    {
        var alive = entity.Metadata.FindProperty("IsDeleted") is null ? "" : " AND NOT \"IsDeleted\"";
        var name = $"IX_{entity.Metadata.GetTableName()}_{string.Join('_', properties)}";
        entity.HasIndex([Tenant, .. properties], name + "_Tenant")
            .IsUnique().HasFilter($"\"{Tenant}\" IS NOT NULL{alive}");
        entity.HasIndex(properties, name + "_Host").IsUnique().HasFilter($"\"{Tenant}\" IS NULL{alive}");
    }
}
