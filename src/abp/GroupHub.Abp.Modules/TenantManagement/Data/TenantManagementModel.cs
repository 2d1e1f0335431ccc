using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

public interface ITenantManagementDbContext : IEfCoreDbContext
{
    DbSet<Tenant> Tenants { get; }
    DbSet<TenantConnectionString> TenantConnectionStrings { get; }
}

public static class AbpTenantManagementDbContextModelCreatingExtensions
{
    public static void ConfigureTenantManagement(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<Tenant>(tenant =>
        {
            tenant.ToTable("AbpTenants");
            tenant.ConfigureByConvention();
            tenant.Property(t => t.Name).HasMaxLength(TenantConsts.MaxNameLength);
            tenant.Property(t => t.NormalizedName).HasMaxLength(TenantConsts.MaxNameLength);
            tenant.HasSearchKey(2 * TenantConsts.MaxNameLength, nameof(Tenant.Name));
            tenant.HasMany(t => t.ConnectionStrings).WithOne().HasForeignKey(c => c.TenantId);
            tenant.HasIndex(t => t.NormalizedName).IsUnique().HasFilter("NOT \"IsDeleted\"");
        });
        builder.Entity<TenantConnectionString>(connection =>
        {
            connection.ToTable("AbpTenantConnectionStrings");
            connection.ConfigureByConvention();
            connection.HasKey(c => new { c.TenantId, c.Name });
            connection.Property(c => c.Name).HasMaxLength(64);
            connection.Property(c => c.Value).HasMaxLength(1024);
        });
    }
}
